#!/usr/bin/env node
/**
 * Stands for fpm, which makes Debian packages and has to be fetched: writes its arguments as JSON where the package
 * was to be, with the files that are gone afterwards.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const args = process.argv.slice(2);
const sources = args.filter((arg) => /^[^-].*(\.desktop|\.xml)=/.test(arg)).map((arg) => arg.split('='));
const files = Object.fromEntries(sources.map(([from = '', to = '']) => [to, readFileSync(from, 'utf8')]));
writeFileSync(args[args.indexOf('--package') + 1] ?? '', JSON.stringify({ args, files }));
