import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** The project's folder. Paths are relative to it, `/`-separated. */
export const root = resolve(__dirname, '..');

/** A file of the project, by what it imports. */
export interface Module {
  readonly path: string;
  /** Paths of the project's own files that it imports, for values or for types alone. */
  readonly files: readonly string[];
  /** Those that are there when it runs. */
  readonly needed: readonly string[];
  /** Names of the packages and Node modules that it imports. */
  readonly packages: readonly string[];
}

/** Reads the modules of a folder and all below it. */
export function readModules(folder: string): Module[] {
  return pathsIn(folder, '.ts').map(readModule);
}

/** The project's own files in a folder: what was installed or brought forth there is none of them. */
export function pathsIn(folder: string, extension: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(extension));
  const paths = names.map((name) => `${folder}/${name.replace(/\\/g, '/')}`).filter((path) => !/\/(node_modules|output)\//.test(path));
  return paths.sort((a, b) => a.localeCompare(b));
}

function readModule(path: string): Module {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = importsIn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  const ours = imports.filter(({ name }) => name.startsWith('.')).map(({ name, forTypes }) => ({ file: pathOf(path, name), forTypes }));
  return {
    path,
    files: ours.map(({ file }) => file),
    needed: ours.filter(({ forTypes }) => !forTypes).map(({ file }) => file),
    packages: imports.map(({ name }) => name).filter((name) => !name.startsWith('.')),
  };
}

interface Import {
  readonly name: string;
  readonly forTypes: boolean;
}

/** What a piece of source imports, wherever that stands in it, also by `import(…)`, as a value or a type. */
export function importsIn(node: ts.Node): Import[] {
  const within: Import[] = [];
  ts.forEachChild(node, (child) => void within.push(...importsIn(child)));
  const name = importedBy(node);
  return name && ts.isStringLiteralLike(name) ? [{ name: name.text, forTypes: isForTypes(node) }, ...within] : within;
}

function importedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
}

function isForTypes(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return ts.isImportTypeNode(node);
  const names = node.importClause?.namedBindings;
  const onlyTypes = names !== undefined && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly);
  return node.importClause !== undefined && (node.importClause.isTypeOnly || (onlyTypes && node.importClause.name === undefined));
}

function pathOf(importer: string, name: string): string {
  return `${relative(root, resolve(root, dirname(importer), name)).replace(/\\/g, '/')}.ts`;
}
