#!/usr/bin/env python3
"""Counts how much of a policy's tree is found again when all that is left of the policy is plain text.

    samples/source/plain_text.py [--tight] [--bare] [--wrap COLUMNS] [--differences] policygap FILE...

The tree that policygap makes of a file is written as text that was pulled out of a PDF often looks: a paragraph on a line,
empty lines between paragraphs, "- " before bullets and before the numbers of clauses and items, headings as plain lines with
their numbers, the cells of a row between tabs. That text is read again and held against the first tree.

A heading is missed if no heading of the text has its words and number, invented if it is only there. Of the clauses, items
and definitions that both have by words and number it is counted how many stand in a section with another heading, and under
another clause. --tight leaves no empty line after a heading, --bare leaves out the dash before numbers, --wrap breaks lines
at so many columns. Prints one table; with --differences below it the headings that were missed or invented.
"""
import argparse
import collections
import csv
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap

from same_tree import words

CLAUSES = {'clause', 'item', 'definition'}


def outline(program, file):
    lines = subprocess.run([program, 'parse', '--outline', str(file)], capture_output=True)
    if lines.returncode:
        sys.exit(f'{file}: {lines.stderr.decode().strip()}')
    return list(csv.DictReader(lines.stdout.decode().splitlines(), delimiter='\t', quoting=csv.QUOTE_NONE))


def number(row):
    """The number without the point at its end; a bullet is none."""
    return row['number'].strip().rstrip('.') if re.search(r'\w', row['number']) else ''


def flat(rows, title, options):
    """The text of a tree. Notes and what is no part of the body are left out."""
    lines = [title]
    for row in rows:
        dash = '' if options.bare and number(row) else '- '
        text = ' '.join(filter(None, [row['number'].strip() if number(row) else '', row['text']]))
        if row['kind'] == 'section':
            lines += ['', text] + ([] if options.tight else [''])
        elif row['kind'] == 'table':
            lines += ['', row['text'].replace(' | ', '\t').replace(' / ', '\n'), '']
        elif row['kind'] == 'item':
            lines += wrapped(dash + text, options)
        elif row['kind'] in CLAUSES and row['level']:
            blank = [] if options.tight and lines[-1] else ['']
            lines += blank + wrapped((dash if row['number'].strip() else '') + text, options)
    return re.sub(r'\n{3,}', '\n\n', '\n'.join(lines)) + '\n'


def wrapped(line, options):
    return textwrap.wrap(line, options.wrap, break_long_words=False) if options.wrap else [line]


def counts(rows):
    """The headings; the clauses; those with their section's heading; those with the words of the clause they stand under."""
    by_id = {row['id']: row for row in rows}
    headings, clauses, sections, parents = (collections.Counter() for _ in range(4))
    for row in rows:
        key = (number(row), words(row['text']))
        if row['kind'] == 'section':
            headings[key] += 1
        elif row['kind'] in CLAUSES and row['level']:
            parent = by_id.get(row['parent'])
            clauses[key] += 1
            sections[key, words(row['section'])] += 1
            parents[key, words(parent['text']) if parent and parent['kind'] != 'section' else ''] += 1
    return headings, clauses, sections, parents


def main(options, folder):
    print('| document | headings | missed | invented | clauses and items | lost | other section | other parent |')
    print('|---|---|---|---|---|---|---|---|')
    total, details = collections.Counter(), []
    for file in options.files:
        reference = outline(options.program, file)
        text = folder / f'{file.stem}.txt'
        text.write_text(flat(reference, file.stem, options), encoding='utf-8')
        headings, clauses, sections, parents = counts(reference)
        seen_headings, seen_clauses, seen_sections, seen_parents = counts(outline(options.program, text))
        lost = (clauses - seen_clauses).total()
        figures = {'headings': headings.total(), 'missed': (headings - seen_headings).total(),
                   'invented': (seen_headings - headings).total(), 'clauses': clauses.total(), 'lost': lost,
                   'section': (sections - seen_sections).total() - lost,
                   'parent': (parents - seen_parents).total() - lost}
        total.update(figures)
        print('|', f'{file.resolve().parent.name}-{file.stem}', '|', ' | '.join(map(str, figures.values())), '|')
        sys.stdout.flush()
        details += [f'{file}: missed {" ".join(key)}' for key in headings - seen_headings]
        details += [f'{file}: invented {" ".join(key)}' for key in seen_headings - headings]
    print('| **all** |', ' | '.join(map(str, total.values())), '|')
    if options.differences:
        print(*details, sep='\n')


if __name__ == '__main__':
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--tight', action='store_true')
    parser.add_argument('--bare', action='store_true')
    parser.add_argument('--wrap', type=int)
    parser.add_argument('--differences', action='store_true')
    parser.add_argument('program')
    parser.add_argument('files', nargs='+', type=pathlib.Path)
    with tempfile.TemporaryDirectory() as folder:
        main(parser.parse_args(), pathlib.Path(folder))
