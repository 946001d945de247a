#!/usr/bin/env python3
"""Counts how much of a policy's tree is the same when LibreOffice saves it in other formats.

    samples/source/same_tree.py policygap FILE.docx...

The .docx is what the others are measured by. A node (section, clause, item, table) is the same if its kind, its printed
number, its words and its parent are, in the same order. Prints a line for each document and format, and below it the
nodes that only one side has. Needs LibreOffice (soffice) on the path; nothing is written but a temporary folder.
"""
import csv
import difflib
import pathlib
import re
import subprocess
import sys
import tempfile

TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
UNTAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}'
FORMATS = [('doc', 'doc'), ('odt', 'odt'), ('rtf', 'rtf'), ('html', 'html'), ('pdf', UNTAGGED), ('tagged', TAGGED)]
KINDS = {'section', 'clause', 'item', 'table'}


def words(text):
    return ' '.join(re.findall(r'\w+', text.lower()))


def tree(program, file):
    """The nodes in order: kind, number, words, number and words of the parent."""
    lines = subprocess.run([program, 'parse', '--outline', str(file)], capture_output=True, check=True)
    rows = list(csv.DictReader(lines.stdout.decode().splitlines(), delimiter='\t', quoting=csv.QUOTE_NONE))
    by_id = {row['id']: row for row in rows}
    nodes = []
    for row in rows:
        if row['kind'] in KINDS:
            parent = by_id.get(row['parent'], {'number': '', 'text': ''})
            nodes.append((row['kind'], row['number'], words(row['text']), parent['number'], words(parent['text'])))
    return nodes


def convert(file, format, folder):
    name, how = format
    out = folder / name
    out.mkdir()
    subprocess.run(
        ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', how,
         '--outdir', str(out), str(file)], capture_output=True, check=True)
    return next(out.iterdir())


def main(program, files):
    print('document\tformat\tnodes\tsame\tshare')
    for file in map(pathlib.Path, files):
        with tempfile.TemporaryDirectory() as folder:
            reference = tree(program, file)
            for format in FORMATS:
                other = tree(program, convert(file, format, pathlib.Path(folder)))
                blocks = difflib.SequenceMatcher(None, reference, other, autojunk=False).get_matching_blocks()
                same = sum(block.size for block in blocks)
                print(file.name, format[0], len(reference), same, f'{same / max(1, len(reference)):.3f}', sep='\t')
                for line in difflib.unified_diff([str(n)[:150] for n in reference], [str(n)[:150] for n in other],
                                                 n=0, lineterm=''):
                    if line[0] in '+-' and not line.startswith(('+++', '---')):
                        print('   ', line)
                sys.stdout.flush()


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2:])
