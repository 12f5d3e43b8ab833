/**
 * Writes a WebM file with one VP8 track that players can seek in: its duration and the places of its clusters are known.
 * `frames` are `{ time, key, data }`, time in milliseconds, the first one a key frame.
 */
export function writeWebm({ width, height, duration, frames }) {
  const head = element(0x1a45dfa3, [text(0x4282, 'webm'), number(0x4287, 2), number(0x4285, 2), number(0x4286, 1), number(0x42f7, 1), number(0x42f2, 4), number(0x42f3, 8)]);
  const info = element(0x1549a966, [number(0x2ad7b1, 1_000_000), float(0x4489, duration), text(0x4d80, 'timecite'), text(0x5741, 'timecite')]);
  const video = element(0xe0, [number(0xb0, width), number(0xba, height)]);
  const tracks = element(0x1654ae6b, [element(0xae, [number(0xd7, 1), number(0x73c5, 1), number(0x83, 1), text(0x86, 'V_VP8'), video])]);
  const groups = groupByKey(frames);
  const clusters = groups.map(writeCluster);
  const cuesLength = writeCues(groups, groups.map(() => 0)).length;
  let place = info.length + tracks.length + cuesLength;
  const places = clusters.map((cluster) => {
    const own = place;
    place += cluster.length;
    return own;
  });
  return Buffer.concat([head, element(0x18538067, [info, tracks, writeCues(groups, places), ...clusters])]);
}

function groupByKey(frames) {
  const groups = [];
  for (const frame of frames) {
    if (frame.key) groups.push([frame]);
    else groups.at(-1).push(frame);
  }
  return groups;
}

function writeCluster(frames) {
  const start = frames[0].time;
  return element(0x1f43b675, [number(0xe7, start), ...frames.map((frame) => writeBlock(frame, frame.time - start))]);
}

function writeBlock({ key, data }, offset) {
  const head = Buffer.from([0x81, offset >> 8, offset & 0xff, key ? 0x80 : 0]);
  return element(0xa3, [head, data]);
}

/** Places take four bytes each, so that the table's length is known before they are. */
function writeCues(groups, places) {
  const point = (group, index) => element(0xbb, [number(0xb3, group[0].time), element(0xb7, [number(0xf7, 1), fixed(0xf1, places[index])])]);
  return element(0x1c53bb6b, groups.map(point));
}

function element(id, parts) {
  const body = Buffer.concat(parts);
  return Buffer.concat([bytesOf(id), Buffer.from([0x10, ...bytesOf(body.length, 3)]), body]);
}

function number(id, value) {
  return element(id, [bytesOf(value)]);
}

function fixed(id, value) {
  return element(id, [bytesOf(value, 4)]);
}

function text(id, value) {
  return element(id, [Buffer.from(value)]);
}

function float(id, value) {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return element(id, [bytes]);
}

/** Big-endian, in as few bytes as it takes, but no fewer than asked. */
function bytesOf(value, atLeast = 1) {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(Math.max(atLeast * 2, hex.length + (hex.length % 2)), '0'), 'hex');
}
