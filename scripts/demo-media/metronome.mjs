/** Samples a second. */
const rate = 8000;
const seconds = 6;

/** A WAV file, 8 bits, mono: one tick a second, each higher than the last. */
export function makeMetronome() {
  const samples = Buffer.alloc(rate * seconds, 128);
  for (let second = 0; second < seconds; second += 1) tick(samples, second);
  return Buffer.concat([header(samples.length), samples]);
}

function tick(samples, second) {
  const frequency = 330 * 2 ** (second / 6);
  for (let index = 0; index < rate / 5; index += 1) {
    const loudness = 90 * Math.exp((-12 * index) / rate);
    samples[second * rate + index] = 128 + Math.round(loudness * Math.sin((2 * Math.PI * frequency * index) / rate));
  }
}

function header(length) {
  const bytes = Buffer.alloc(44);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + length, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(length, 40);
  return bytes;
}
