#!/usr/bin/env bash
# Makes codemirror.js again from the versions of package-lock.json, in a temporary folder.
#   ./build.sh          writes it and its hash in manifest.toml
#   ./build.sh --check  only compares
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp package.json package-lock.json entry.mjs "$work"
(
    cd "$work"
    npm ci --silent --ignore-scripts
    ./node_modules/.bin/esbuild entry.mjs --bundle --minify --format=iife --global-name=CodeMirror \
        --target=es2022 --legal-comments=none --log-level=warning --outfile=codemirror.js
)
if [ "${1:-}" = --check ]; then
    cmp "$work/codemirror.js" codemirror.js
    exit
fi
cp "$work/codemirror.js" codemirror.js
hash=$(sha256sum codemirror.js | cut -d ' ' -f 1)
sed -i "s/^sha256 = .*/sha256 = \"$hash\"/" manifest.toml
