import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import * as importPlugin from 'eslint-plugin-import';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['main.js', 'dist/', 'node_modules/', 'coverage/', 'tests/e2e/output/', 'tests/vault/', '**/*.mjs']),
  {
    files: ['src/**'],
    extends: [...obsidianmd.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.json'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: { 'max-len': ['error', { code: 160, ignoreRegExpLiterals: true }], '@typescript-eslint/no-shadow': 'error' },
  },
  // Node's modules, packages, folders above, the own folder; each by path. The plugin has to be the very object that Obsidian's rules bring.
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    plugins: { import: importPlugin },
    rules: { 'import/order': ['error', { alphabetize: { order: 'asc' } }] },
  },
  // The headless commands run in Node and are no part of the plugin.
  { files: ['src/headless/**'], rules: { 'obsidianmd/no-nodejs-modules': 'off' } },
  {
    files: ['tests/**/*.ts'],
    extends: [eslint.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The test host answers interfaces whose methods are asynchronous, also where it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Interfaces that declare methods are taken apart freely in tests, and hostile input holds control characters.
      '@typescript-eslint/unbound-method': 'off',
      'no-control-regex': 'off',
    },
  },
]);
