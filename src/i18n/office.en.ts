import type { OfficeMessages } from './office.vi.ts';

/** What `bantin init`, `new` and `doctor` say in English. */
export const en: OfficeMessages = {
  ask: {
    init: 'A new office’s repository',
    nameVi: 'Name of the site in Vietnamese',
    nameEn: 'Name of the site in English',
    url: 'Public address of the site (leave it if you do not know yet)',
    languages: 'Languages of the site',
    languagesVi: 'Vietnamese',
    languagesBoth: 'Vietnamese and English',
    host: 'Where it will be published',
    hosts: {
      github: 'GitHub Pages',
      gitlab: 'GitLab Pages',
      server: 'A server of the office (nginx)',
      none: 'Not decided, or elsewhere',
    },
    git: 'Make a git repository with a first commit?',
    wrong: 'This cannot be taken. Write it like the example in brackets.',
    cancelled: 'Stopped. Nothing was written.',
    new: 'A new bulletin',
    title: 'Title',
    section: 'Section',
    language: 'Language of the text',
  },
  init: {
    kept: (file) => `Left as it is (was there): ${file}`,
    done: (count, folder) => `${count} files made in ${folder}.`,
    nothing: (folder) => `Nothing to make: all files are in ${folder}.`,
    scripts:
      'package.json was there. Add to it yourself: the dependency "bantin" and the scripts build, serve, check, fix, new.',
    git: {
      committed: 'A git repository with a first commit was made.',
      'there-already': 'This folder is in a git repository already: nothing was committed to it.',
      'no-git': 'There is no git on this machine. Install it, then run: git init',
      'no-identity':
        'A git repository was made, but nothing committed: git does not know who commits. Run: git config --global user.name "Name", git config --global user.email "address", then git commit.',
    },
    commit: 'A new repository for the bulletin',
    next: 'What to do next:',
    steps: {
      enter: (folder) => `cd ${folder}`,
      install: 'npm install',
      serve: 'npm run serve      (the site at http://localhost:8080/)',
      fill: 'Fill in the office in content/site.yml, and the places in [brackets] in content/pages/',
      doctor: 'npx bantin doctor  (says what is missing to go live)',
      commit: 'git init && git add --all && git commit -m "A new bulletin"   (package-lock.json too)',
      lock: 'git add package-lock.json && git commit -m "Lock the versions"   (after npm install)',
    },
  },
  new: {
    made: (file) => `Made ${file}`,
    next: 'Write the text into that file, look at it by serve, then set status to approved to publish it.',
  },
  doctor: {
    versions: (bantin, node, git) => `Bantin ${bantin}, Node.js ${node}, git ${git}`,
    none: 'none',
    site: (name, url, languages, host) => `${name}: ${url}; languages: ${languages}; host: ${host}`,
    counts: (sections, pages, bulletins) =>
      `sections: ${sections}, standing pages: ${pages}, bulletins: ${bulletins}`,
    ready: 'Nothing is missing to go live.',
    missing: (count) => `To do before going live: ${count}`,
    findings: {
      'content-errors': ({ value, check }) => [
        `The content has errors (${value}), so no site can be built.`,
        `See each of them by ${check}.`,
      ],
      'url-example': ({ value }) => [
        `The site’s address is still the example’s: ${value}`,
        'Set baseUrl in content/site.yml to the real address, like https://bantin.tinh.gov.vn. On GitHub Pages the build asks for it.',
      ],
      'logo-missing': () => [
        'There is no logo of the office.',
        'Put the file into content/assets/ and write logo: assets/its-name into content/site.yml.',
      ],
      'logo-neutral': () => [
        'The logo is still the one that came with the repository.',
        'Replace content/assets/logo.svg by the office’s own.',
      ],
      'responsible-missing': () => [
        'Nobody is named as responsible.',
        'Set owner.responsible in content/site.yml: name and position.',
      ],
      placeholder: ({ value }) => [
        `In ${value} something is not filled in yet (in square brackets).`,
        'Open the file and fill in or delete what stands in [brackets].',
      ],
      'privacy-missing': () => [
        'There is no page on readers’ personal data.',
        'Make content/pages/rieng-tu/index.vi.md: what the site collects, and what it does not.',
      ],
      'accessibility-missing': () => [
        'There is no accessibility statement.',
        'Make content/pages/kha-nang-tiep-can/index.vi.md: how the site can be read, and whom to tell.',
      ],
      'contact-missing': () => [
        'There is no page for contact, no telephone, no e-mail address.',
        'Make content/pages/lien-he/index.vi.md, or set owner.phone and owner.email in content/site.yml.',
      ],
      'nothing-public': () => [
        'No bulletin is public yet.',
        'Set status to approved in at least one bulletin whose date has come.',
      ],
      'feed-id-absent': ({ value }) => [
        'The ids of entries in feeds follow the address of the site: when the domain changes, readers’ programs show every item again.',
        `Add the line feedId: ${value} to content/site.yml and keep it for good. Where people follow the site already, they see the newest items again, once.`,
      ],
      'schedule-absent': ({ value }) => [
        `${value} has no schedule: bulletins with a later date will not appear by themselves.`,
        'Add under on: schedule: - cron: "17 * * * *"',
      ],
      'publish-absent': () => [
        'No file publishes the site (.github/workflows, .gitlab-ci.yml, may-chu).',
        'Run npx bantin init . --host github (or gitlab, server): files that are there stay. If you publish in another way, leave it.',
      ],
      'lock-missing': () => [
        'There is no package-lock.json: the machine that builds the site cannot install.',
        'Run npm install, and commit that file.',
      ],
      'git-no-git': () => [
        'There is no git on this machine: nobody knows when a text was last changed.',
        'Install git (Debian: apt install git).',
      ],
      'git-no-repository': () => [
        'This folder is no git repository yet.',
        'Run git init, git add --all, git commit -m "A new bulletin".',
      ],
      'git-empty': () => [
        'The git repository has no commit yet.',
        'Run git add --all, git commit -m "A new bulletin".',
      ],
      'git-foreign': ({ value }) => [
        'git refuses this repository, because it belongs to another user of the machine.',
        `Run git config --global --add safe.directory "${value}"`,
      ],
      'git-unreadable': () => [
        'git cannot read this repository.',
        'Run git status in this folder to see why; mostly it has to be cloned again.',
      ],
      'git-shallow': () => [
        'The git repository holds only the newest commits, so the times of changes are wrong.',
        'Run git fetch --unshallow; in workflows set fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).',
      ],
    },
  },
};
