/** Characters that a quoted word of an Exec line wants escaped, by the Desktop Entry Specification. */
const RESERVED = /["`$\\]/g;

/**
 * The file that makes a Linux desktop start a program with the session. A backslash is escaped
 * twice: once for the word, once for the value; a percent sign would begin a field code.
 */
export function autostartEntry(program: string): string {
  const word = program.replaceAll(RESERVED, String.raw`\$&`).replaceAll('%', '%%');
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Solocap',
    `Exec="${word.replaceAll('\\', String.raw`\\`)}"`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}
