import type { parseSync } from 'oxc-parser';

/** A button that stands elsewhere than others of its kind, and why that is so. */
export type MisplacedButton = { readonly start: number; readonly message: string };

type Program = ReturnType<typeof parseSync>['program'];
type Node = { readonly type: string; readonly start: number } & Record<string, unknown>;

/** The pieces that know where a kind of button stands, and the properties that take one. */
const PLACES: Readonly<Record<string, ReadonlySet<string>>> = {
  ButtonRow: new Set(['remove', 'others', 'cancel', 'main']),
  DialogFoot: new Set(['remove', 'others', 'cancel', 'main']),
  PageHeading: new Set(['actions', 'main']),
  GuidedFoot: new Set(['back', 'others', 'main']),
  EmptyState: new Set(['action']),
};
const MAIN = new Set(['main', 'action']);
const DIALOGS = new Set(['Modal', 'FormModal']);

/**
 * The buttons of a file that do not stand where the rule has them (docs/decisions, “The same button
 * in the same place”). A window's own pieces are told apart by where a button is written down, so
 * that a new page or dialog cannot do otherwise without being named here.
 */
export function misplacedButtons(program: Program): MisplacedButton[] {
  const found: MisplacedButton[] = [];
  walk(program as unknown as Node, { slot: null }, found);
  return found;
}

type Within = { readonly slot: string | null };

function walk(node: Node, within: Within, found: MisplacedButton[]): void {
  if (node.type === 'JSXElement') {
    walkElement(node, within, found);
    return;
  }
  const cancels = node.type === 'CallExpression' && isWord(node, 'cancel');
  if (cancels && within.slot !== 'cancel') {
    const message = 'says “Cancel” elsewhere than in the `cancel` of a ButtonRow or DialogFoot.';
    found.push({ start: node.start, message });
  }
  for (const child of childrenOf(node)) walk(child, within, found);
}

function walkElement(element: Node, within: Within, found: MisplacedButton[]): void {
  const opening = element['openingElement'] as Node;
  const name = nameOf(opening);
  const attributes = opening['attributes'] as readonly Node[];
  if (name === 'Button') found.push(...faultsOf(opening, attributes, within));
  for (const attribute of attributes) {
    const slot = PLACES[name]?.has(nameOf(attribute)) ? nameOf(attribute) : within.slot;
    walk(attribute, { slot }, found);
  }
  const inside = DIALOGS.has(name) ? { slot: null } : within;
  for (const child of element['children'] as readonly Node[]) walk(child, inside, found);
}

function faultsOf(
  opening: Node,
  attributes: readonly Node[],
  { slot }: Within,
): readonly MisplacedButton[] {
  const variant = attributes.find((one) => nameOf(one) === 'variant');
  const isMain = variant === undefined || says(variant, 'filled');
  const removes = attributes.some((one) => nameOf(one) === 'color' && says(one, 'red'));
  const { start } = opening;
  return [
    ...(isMain && !(slot !== null && MAIN.has(slot))
      ? [{ start, message: 'is a filled button, and not in the `main` of the piece around it.' }]
      : []),
    ...(removes && slot !== 'remove'
      ? [{ start, message: 'takes something away, and is not in the `remove` of a row or foot.' }]
      : []),
  ];
}

/** Whether a text stands anywhere in it, as in one branch of a choice. */
function says(node: Node, text: string): boolean {
  if (node.type === 'Literal') return node['value'] === text;
  return childrenOf(node).some((child) => says(child, text));
}

/** A word of ours, asked for by its key: `common('cancel')`. */
function isWord(call: Node, key: string): boolean {
  const [first] = call['arguments'] as readonly Node[];
  return (call['callee'] as Node).type === 'Identifier' && first?.['value'] === key;
}

function nameOf(node: Node): string {
  const name = node['name'] as { readonly name?: unknown } | undefined;
  return typeof name?.name === 'string' ? name.name : '';
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'parent' ? [] : [value].flat().filter(isNode),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
