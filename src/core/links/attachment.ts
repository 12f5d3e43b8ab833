/** The extensions of files that people keep beside their notes. */
const extension = new RegExp(
  '\\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp|3gp|aac|flac|m4a|mp3|og[agv]|opus|wav|m4v|mkv|mov|mp4|webm|pdf|canvas|base|' +
    'csv|docx?|epub|html?|json|od[pst]|pptx?|rtf|tsv|txt|xlsx?|xml|ya?ml|zip)$',
  'i',
);

/** Whether a link path names a file that is not a note. `Node.js` and `GPT-3.5` name notes: their dots start no known extension. */
export function isAttachmentPath(linkPath: string): boolean {
  return extension.test(linkPath);
}
