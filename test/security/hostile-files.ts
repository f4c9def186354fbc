import type { Files } from '../setup/bantin.ts';

/**
 * Files from which some program takes its settings, its code or itself when it finds them in the working folder or above
 * a file that it reads. Each would leave a trace, or make the output another.
 * @param trace the file that is made by whatever runs
 */
export function hostileFiles(trace: string): Files {
  const script = `#!/bin/sh\necho "$0" >>'${trace}'\nexit 1\n`;
  // The same in ESM and CommonJS.
  const code = `import('node:fs').then((fs) => fs.appendFileSync(${JSON.stringify(trace)}, 'code'));\n`;
  const files: Files = {
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        jsx: 'react',
        jsxFactory: 'hostile',
        target: 'es5',
        useDefineForClassFields: false,
        verbatimModuleSyntax: true,
        baseUrl: '.',
        paths: { '*': ['./run.js'] },
      },
    }),
    'package.json': JSON.stringify({
      name: 'bantin',
      type: 'commonjs',
      main: 'run.js',
      imports: { '#*': './run.js' },
      exports: './run.js',
      browserslist: ['ie 6'],
      sideEffects: false,
      scripts: { build: './run.sh', prebuild: './run.sh' },
      eleventyConfig: './eleventy.config.js',
    }),
    'package-lock.json': '{}',
    '.npmrc': 'node-options=--require=./run.cjs\nscript-shell=./run.sh\nprefix=.\n',
    '.yarnrc.yml': 'yarnPath: ./run.cjs\n',
    '.pnp.cjs': code,
    '.pnp.data.json': '{}',
    '.browserslistrc': 'ie 6\n',
    browserslist: 'ie 6\n',
    '.editorconfig': 'root = true\n[*]\nindent_style = tab\nend_of_line = crlf\n',
    '.env': `NODE_OPTIONS=--require=./run.cjs\nPATH=.\nPAGEFIND_LOGFILE=${trace}\nELEVENTY_ROOT=.\n`,
    'node.config.json': JSON.stringify({ nodeOptions: { import: ['./run.mjs'], require: ['./run.cjs'] } }),
    '.node_repl_history': 'process.exit()\n',
    '.eleventyignore': '**\n',
    '.gitignore': '*\n',
    '.gitattributes': '* filter=x diff=x\n',
    '.gitconfig': '[core]\n\tfsmonitor = ./run.sh\n',
    '_data/run.js': code,
    '_includes/run.njk': '{{ hostile }}',
    '_config.yml': 'layouts_dir: .\n',
    'layouts/bulletin.11ty.tsx': code,
    'layouts/custom/run.njk': '---js\nprocess.exit()\n---\n',
    'layouts/assets/styles/index.css': '* { display: none }\n',
    'src/cli/run.ts': code,
    'fonts.conf': '<fontconfig><dir>.</dir></fontconfig>',
    '.fonts.conf': '<fontconfig><dir>.</dir></fontconfig>',
    'delegates.xml': `<delegatemap><delegate decode="jpeg" command="./run.sh"/></delegatemap>`,
    'policy.xml': '<policymap><policy domain="coder" rights="none" pattern="*"/></policymap>',
    'run.sh': script,
  };
  for (const ending of ['js', 'cjs', 'mjs', 'ts'])
    for (const name of [
      'run',
      'eleventy.config',
      'vite.config',
      'postcss.config',
      'babel.config',
      'index.11tydata',
    ])
      files[`${name}.${ending}`] = code;
  for (const name of [
    '.eleventy.js',
    '.babelrc.js',
    'content.11tydata.js',
    'index.vi.11tydata.js',
    'index.js',
  ])
    files[name] = code;
  for (const name of LIBRARIES) {
    files[`node_modules/${name}/index.js`] = code;
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, main: 'index.js' });
  }
  for (const name of PROGRAMS) {
    files[name] = script;
    files[`node_modules/.bin/${name}`] = script;
  }
  return files;
}

const LIBRARIES = ['sharp', 'esbuild', 'pagefind', '@pagefind/linux-x64', '@11ty/eleventy', 'satori', 'zod'];

/** Names under which a program is looked for. */
const PROGRAMS = ['git', 'node', 'esbuild', 'pagefind', 'pagefind_extended', 'sh', 'gpg', 'ssh', 'less'];

/** Whether a file is to be executable. */
export const isProgram = (file: string): boolean =>
  PROGRAMS.includes(file.replace(/.*\//, '')) || file === 'run.sh';

/** Pagefind reads one of these from its working folder: its log goes to any file, its rules change an index. */
export const PAGEFIND_SETTINGS = {
  yml: (trace: string): Files => ({
    'pagefind.yml': `logfile: ${JSON.stringify(trace)}\nverbose: true\nroot_selector: p\nexclude_selectors: [h1]\n`,
  }),
  toml: (trace: string): Files => ({
    'pagefind.toml': `logfile = ${JSON.stringify(trace)}\nverbose = true\nroot_selector = "p"\nexclude_selectors = ["h1"]\n`,
  }),
};
