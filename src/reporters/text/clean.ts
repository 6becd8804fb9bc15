/**
 * Text from a paper or a file name, made safe for a terminal: control characters would move the cursor or change
 * colours, and changes of direction would show another text than the one that stands there. They become visible.
 */
export const clean = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u00a0\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/\u00ad/g, '');
