import type { OfficeMessages } from './vi.ts';

/** What `bantin init`, `new` and `doctor` say in English. */
export const en: OfficeMessages = {
  ask: {
    init: 'A new office’s repository',
    nameVi: 'Name of the site in Vietnamese',
    nameEn: 'Name of the site in English',
    url: 'Public address of the site (leave it if you do not know yet)',
    languages: 'Languages of the site',
    languagesVi: 'Vietnamese',
    languageEn: 'English',
    languagesBoth: 'Vietnamese and English',
    host: 'Where it will be published',
    hosts: {
      github: 'GitHub Pages',
      gitlab: 'GitLab Pages',
      server: 'A server of the office (nginx)',
      none: 'Not decided, or elsewhere',
    },
    git: 'Make a git repository with a first commit?',
    choice: (question) => `${question} (↑/↓ to choose, Enter to take)`,
    yes: 'Yes',
    no: 'No',
    wrongName: 'A name needs at least one letter, and at most 300 characters.',
    wrongUrl:
      'Write https:// and the domain, without blanks, “?” or “#”. For example: https://bantin.tinh.gov.vn',
    wrongTitle: 'Write a title with at least one letter or digit.',
    cancelled: 'Stopped. Nothing was written.',
    section: 'Section',
  },
  init: {
    kept: (file) => `Left as it is (was there): ${file}`,
    here: 'this folder',
    done: (count, folder) => `${count} files made in ${folder}.`,
    nothing: (folder) => `Nothing to make: all files are in ${folder}.`,
    languages: (languages) =>
      `Without --languages the site has: ${languages}. For others, delete the folder content that was just made, and run this again with --languages.`,
    broken: 'package.json was there, but is no valid JSON. Fix it, then run this again.',
    lacking: 'You must add to package.json yourself:',
    unused: (options) =>
      `${options} had no effect, because content/site.yml was there and stays as it is. To change it, edit that file.`,
    host: (host) =>
      `You must write into content/site.yml yourself: host: ${host} (then the build tells the limits of that host).`,
    git: {
      committed: 'A git repository with a first commit was made.',
      'there-already': 'This folder is in a git repository already: nothing was committed to it.',
      'no-git': 'There is no git on this machine. Install it first (Debian: apt install git).',
      'no-identity':
        'A git repository was made, but nothing committed: git does not know who commits. The steps below say how.',
    },
    commit: 'New bulletin repository',
    next: 'What to do next:',
    steps: {
      enter: (folder) => `cd ${folder}`,
      install: 'npm install',
      serve: 'npm run serve      (the site at http://localhost:8080/)',
      fill: 'Fill in the office in content/site.yml, and the places in [brackets] in content/pages/',
      doctor: 'npx bantin doctor  (says what is missing to go live)',
      commit:
        'git init && git add --all && git commit -m "New bulletin repository"   (package-lock.json too)',
      identify: 'git config --global user.name "Name" && git config --global user.email "address"',
      save: 'git add . && git commit -m "New bulletin repository"   (package-lock.json too)',
      lock: 'git add package-lock.json && git commit -m "Lock the versions"   (after npm install)',
    },
  },
  doctor: {
    versions: (bantin, node, git) => `Bantin ${bantin}, Node.js ${node}, git ${git}`,
    none: 'none',
    site: (name, url, languages, host) => `${name}: ${url}; languages: ${languages}; host: ${host}`,
    unread: 'content/site.yml could not be read.',
    counts: (sections, pages, tally) =>
      `sections: ${sections}, standing pages: ${pages}; bulletins: ${tally}`,
    ready: 'Nothing is missing to go live.',
    missing: (count) => `To do before going live: ${count}`,
    findings: {
      'content-errors': ({ value, check }) => [
        `The content has errors (${value}), so no site can be built.`,
        `See each of them by ${check}.`,
      ],
      'url-example': ({ value }) => [
        `The site’s address is still the example’s: ${value}`,
        'Set baseUrl in content/site.yml to the real address, like https://bantin.tinh.gov.vn. If you publish on GitHub Pages or GitLab Pages, write host: github or host: gitlab: the workflow asks for the address.',
      ],
      'name-example': ({ value }) => [
        `The name of the site or of the office is still the example’s: “${value}”.`,
        'Set name and owner.authority in content/site.yml.',
      ],
      'logo-missing': () => [
        'There is no logo of the office.',
        'Put the file into content/assets/ and write logo: assets/its-name into content/site.yml.',
      ],
      'logo-neutral': () => [
        'The logo is still the one that came with the repository.',
        'Put the office’s own into content/assets/: an SVG in place of logo.svg; for a PNG, JPEG or WebP change logo in content/site.yml too, like logo: assets/logo.png.',
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
        'Make content/pages/rieng-tu/index.vi.md: what the site collects, and what it does not. To start from: the folder rieng-tu in node_modules/bantin/src/office/template/content/pages.',
      ],
      'privacy-uncounted': () => [
        'Readers are counted (views in content/site.yml), but no page says how.',
        'Add the line privacy: true to the fields of the page on privacy (content/pages/rieng-tu/index.vi.md, and its English text): how it is done then stands at the end of that page.',
      ],
      'approvers-unwritten': () => [
        'content/categories.yml says who approves (approvers), but the git host does not know: the file CODEOWNERS does not.',
        'Run npx bantin codeowners, and commit CODEOWNERS.',
      ],
      'approvers-stale': () => [
        'CODEOWNERS no longer says what approvers in content/categories.yml say.',
        'Run npx bantin codeowners, and commit CODEOWNERS.',
      ],
      'accessibility-missing': () => [
        'There is no accessibility statement.',
        'Make content/pages/kha-nang-tiep-can/index.vi.md: how the site can be read, and whom to tell. To start from: the folder kha-nang-tiep-can in node_modules/bantin/src/office/template/content/pages.',
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
      'dependency-outside': ({ value }) => [
        `package.json takes Bantin from outside the repository (${value}): a clone on another machine cannot install it.`,
        'Copy Bantin’s .tgz into the folder goi/ of the repository, run npm install ./goi/its-name.tgz, and commit goi/, package.json and package-lock.json.',
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
        'Run git init, git add --all, git commit -m "New bulletin repository".',
      ],
      'git-empty': () => [
        'The git repository has no commit yet.',
        'Run git add --all, git commit -m "New bulletin repository".',
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
