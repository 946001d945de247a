#!/usr/bin/env python3
"""Counts how much of a policy's tree is the same when the policy comes in another format.

    samples/source/same_tree.py [--differences] [--keep FOLDER] policygap FILE.docx...

The .docx is what the others are measured by. LibreOffice saves it as doc, odt, rtf, html, PDF and tagged PDF; Markdown is
written from the sample's own source. A node (section, clause, item, table) is the same if its kind, its printed number,
its words and its parent are, in the same order.

An export can lose numbers: LibreOffice writes to an .odt no number of a paragraph that is numbered by the list of the
headings. So each saved file is read by LibreOffice again, and a numbered node counts as lost by the export if neither we
nor LibreOffice itself find its number before its words: it leaves the comparison, and its children are held against it
without its number. In HTML a list has letters, but no brackets around them; they are not compared there. The share is of the nodes that are left, or of those of the other tree if it has more.

Prints one table; with --differences below each line of it the nodes that only one side has. With --keep the saved files
stay in FOLDER and are not made again. Needs LibreOffice (soffice) on the path.
"""
import argparse
import csv
import difflib
import pathlib
import re
import subprocess
import sys
import tempfile

import make_samples

PDF = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"%s"}}'
FORMATS = {'doc': 'doc', 'odt': 'odt', 'rtf': 'rtf', 'html': 'html', 'md': '', 'pdf': PDF % 'false', 'tagged': PDF % 'true'}
PAGES = {'pdf', 'tagged', 'md'}  # hold the numbers as they are printed
KINDS = {'section', 'clause', 'item', 'table'}


def words(text):
    return ' '.join(re.findall(r'\w+', text.lower()))


def tree(program, file):
    """The nodes in order: kind, number, words, number and words of the parent."""
    lines = subprocess.run([program, 'parse', '--outline', str(file)], capture_output=True)
    if lines.returncode:
        sys.exit(f'{file}: {lines.stderr.decode().strip()}')
    rows = list(csv.DictReader(lines.stdout.decode().splitlines(), delimiter='\t', quoting=csv.QUOTE_NONE))
    by_id = {row['id']: row for row in rows}
    nodes = []
    for row in rows:
        if row['kind'] in KINDS:
            parent = by_id.get(row['parent'], {'number': '', 'text': ''})
            nodes.append((row['kind'], row['number'], words(row['text']), parent['number'], words(parent['text'])))
    return nodes


def office(profile, how, folder, files):
    subprocess.run(['soffice', f'-env:UserInstallation=file://{profile}', '--headless', '--convert-to', how,
                    '--outdir', str(folder), *map(str, files)], capture_output=True, check=True)


def name(file):
    return f'{file.resolve().parent.name}-{file.stem}'


def source(file):
    """The nodes of the source that a sample was made from, and its school."""
    for area, forms in make_samples.FORMS.items():
        for school in forms:
            if make_samples.target(area, school).resolve() == file.resolve():
                return make_samples.parse(make_samples.source_of(area, school)), school
    sys.exit(f'{file}: Markdown is written from the source of a sample, and this is none')


def convert(files, folder):
    """Saves all files in all formats: folder/format/sample.ending, and beside it what LibreOffice prints of it."""
    copies = folder / 'docx'
    copies.mkdir(parents=True, exist_ok=True)
    for file in files:
        (copies / f'{name(file)}.docx').write_bytes(file.read_bytes())
    for format, how in FORMATS.items():
        out = folder / format
        todo = [file for file in files if not list(out.glob(f'{name(file)}.*'))]
        if todo and how:
            office(folder / 'profile', how, out, [copies / f'{name(file)}.docx' for file in todo])
        elif todo:
            out.mkdir(exist_ok=True)
            for file in todo:
                make_samples.write_md(*source(file), out / f'{name(file)}.md')
        if todo and format not in PAGES:
            office(folder / 'profile', 'txt:Text (encoded):UTF8', folder / f'{format}-printed',
                   [saved(folder, format, file) for file in todo])


def saved(folder, format, file):
    return next((folder / format).glob(f'{name(file)}.*'))


def lost(reference, other, folder, format, file):
    """Numbered nodes whose number the saved file no longer prints, by number and words."""
    found = {(number, text) for _, number, text, *_ in other}
    if format in PAGES:
        return set()
    printed = words((folder / f'{format}-printed' / f'{name(file)}.txt').read_text(encoding='utf-8-sig'))
    # Some exports write a number straight before its text: "1.1Purpose".
    tight = printed.replace(' ', '')
    return {(number, text) for _, number, text, *_ in reference
            if (number, text) not in found and re.search(r'\w', number)
            and (words(number) + text[:30]).replace(' ', '') not in tight}


def compare(reference, other, gone, brackets):
    """Number of nodes of the longer tree, what the export lost aside; how many are the same; and the differences."""
    def unnumbered(node):
        kind, number, text, parent, words_of_parent = node
        return kind, number, text, '' if (parent, words_of_parent) in gone else parent, words_of_parent

    def bare(node):
        return tuple(part.strip('().') if at in (1, 3) else part for at, part in enumerate(node))

    lost_words = {text for _, text in gone}
    kept = [unnumbered(node) for node in reference if (node[1], node[2]) not in gone]
    seen = [node for node in other if node[2] not in lost_words]
    if not brackets:
        kept, seen = [bare(node) for node in kept], [bare(node) for node in seen]
    blocks = difflib.SequenceMatcher(None, kept, seen, autojunk=False).get_matching_blocks()
    differences = difflib.unified_diff([str(n)[:150] for n in kept], [str(n)[:150] for n in seen], n=0, lineterm='')
    return max(len(kept), len(seen)), sum(block.size for block in blocks), [
        line for line in differences if line[0] in '+-' and not line.startswith(('+++', '---'))]


def main(options, folder):
    convert(options.files, folder)
    print('| document | nodes |', ' | '.join(FORMATS), '|')
    print('|---|---|' + '---|' * len(FORMATS))
    details = []
    for file in options.files:
        reference = tree(options.program, file)
        cells = []
        for format in FORMATS:
            other = tree(options.program, saved(folder, format, file))
            gone = lost(reference, other, folder, format, file)
            nodes, same, differences = compare(reference, other, gone, format != 'html')
            cells.append(f'{100 * same / max(1, nodes):.1f}' + (f' ({len(gone)} lost)' if gone else ''))
            details += [f'{name(file)} {format}', *('    ' + line for line in differences)] if differences else []
        print('|', name(file), '|', len(reference), '|', ' | '.join(cells), '|')
        sys.stdout.flush()
    if options.differences:
        print(*details, sep='\n')


if __name__ == '__main__':
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--differences', action='store_true')
    parser.add_argument('--keep', type=pathlib.Path)
    parser.add_argument('program')
    parser.add_argument('files', nargs='+', type=pathlib.Path)
    options = parser.parse_args()
    if options.keep:
        main(options, options.keep.resolve())
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(options, pathlib.Path(folder))
