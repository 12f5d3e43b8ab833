import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

export default defineConfig([
  globalIgnores(['main.js', 'dist/', 'node_modules/', 'coverage/', 'tests/', '*.mjs']),
  ...obsidianmd.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.json'] }, tsconfigRootDir: import.meta.dirname },
    },
  },
]);
