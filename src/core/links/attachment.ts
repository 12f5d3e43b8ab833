/** What is kept beside notes and bears a name with a dot. */
const extension = new RegExp(
  '\\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp|3gp|aac|flac|m4a|mp3|og[agv]|opus|wav|m4v|mkv|mov|mp4|webm|pdf|canvas|base|' +
    'csv|docx?|epub|html?|json|od[pst]|pptx?|rtf|tsv|txt|xlsx?|xml|ya?ml|zip)$',
  'i',
);

/** Whether a link path names a file that is no note. The dots of `Node.js` and `GPT-3.5` stand in a note's name. */
export function isAttachmentPath(linkPath: string): boolean {
  return extension.test(linkPath);
}
