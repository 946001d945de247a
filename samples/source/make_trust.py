#!/usr/bin/env python3
"""Multiply the samples into a whole trust, to try 'policygap trust' on something large. The result is not committed.

usage: make_trust.py FOLDER [SCHOOLS] [AREAS] [--faults]     default: 20 schools, 12 areas (at most 20 and 12)

Every school keeps the voice of one of the six sample schools under another name; every area is one of the three sample
areas with its matter exchanged word by word, so that the wording is odd but the structure is real. PDF schools get Word
files instead, which need no LibreOffice. --faults plants what happens in real folders: see faults() below.
The same arguments give the same bytes.
"""
import re, sys
from pathlib import Path

import make_samples as samples

SHORT = dict(TH='Thornwick Hill', SE="St Ebba's", QA='Quarrydene', OB='Ousel Bank', MJ='Marlpit', KH='Kestrelbrook')
OTHERS = ['Alderfold', 'Brindlecote', 'Copperfield Rise', 'Dunnock Lane', 'Elmbridge Mount', 'Fallowmere', 'Gorsehill',
          'Hazelholt', 'Ivybank', 'Jackdaw Green', 'Larchwood', 'Millstream', 'Nettlebed Park', 'Oxlip Vale']

AREAS = {  # area -> sample area, words exchanged
    'social-media': ('social-media', {}),
    'complaints': ('complaints', {}),
    'staff-absence': ('staff-absence', {}),
    'mobile-phones': ('social-media', {'social media': 'mobile phones', 'social networking': 'mobile calling',
                      'online': 'by handset', 'internet': 'mobile network', 'post': 'text', 'account': 'handset'}),
    'grievances': ('complaints', {'complaint': 'grievance', 'complainant': 'aggrieved person', 'complain': 'object'}),
    'maternity-leave': ('staff-absence', {'sickness': 'maternity', 'sick': 'expecting', 'absence': 'leave',
                        'illness': 'pregnancy', 'occupational health': 'the midwife', 'fit note': 'certificate'}),
    'photography': ('social-media', {'social media': 'photography', 'social networking': 'picture taking',
                    'online': 'in pictures', 'internet': 'camera', 'post': 'print', 'account': 'album'}),
    'hire-of-premises': ('complaints', {'complaint': 'hire request', 'complainant': 'hirer', 'complain': 'hire'}),
    'training-leave': ('staff-absence', {'sickness': 'training', 'sick': 'studying', 'absence': 'course',
                       'illness': 'study', 'occupational health': 'the college', 'fit note': 'enrolment form'}),
    'email-use': ('social-media', {'social media': 'email', 'social networking': 'correspondence', 'online': 'by email',
                  'internet': 'mail server', 'post': 'send', 'account': 'mailbox'}),
    'transport-appeals': ('complaints', {'complaint': 'transport appeal', 'complainant': 'passenger', 'complain': 'appeal'}),
    'volunteering': ('staff-absence', {'sickness': 'volunteering', 'sick': 'volunteering', 'absence': 'placement',
                     'illness': 'charity work', 'occupational health': 'the charity', 'fit note': 'placement letter'}),
}


def exchanged(text, words):
    """Words exchanged at their beginning, with the case of the original."""
    def new(match, word):
        old = match.group(0)
        return word.upper() if old.isupper() else word[0].upper() + word[1:] if old[0].isupper() else word
    for old in sorted(words, key=len, reverse=True):
        text = re.sub(rf'\b{re.escape(old)}', lambda m: new(m, words[old]), text, flags=re.IGNORECASE)
    return text


def schools(count):
    """Folder, voice and short name of each school."""
    voices, result = list(SHORT), []
    for i in range(count):
        voice = voices[i % len(voices)]
        short = SHORT[voice] if i < len(voices) else OTHERS[i - len(voices)]
        result.append((re.sub(r'[^a-z]+', '-', short.lower().replace("'", '')), voice, short))
    return result


def write(folder, area, voice, short):
    """One document. The samples' writers read a source file and look names up in a table."""
    sample, words = AREAS[area]
    text = exchanged(samples.source_of(sample, voice).read_text(encoding='utf-8'), words)
    name = samples.NAMES[voice]
    if voice in SHORT and short != SHORT[voice]:
        text = exchanged(text, {SHORT[voice]: short})
        samples.NAMES[voice] = name.replace(SHORT[voice], short)
    source = folder / f'{area}.source'
    folder.mkdir(parents=True, exist_ok=True)
    source.write_text(text, encoding='utf-8')
    nodes = samples.parse(source)
    source.unlink()
    form = samples.FORMS[sample][voice].replace('pdf-tagged', 'docx-auto').replace('pdf-columns', 'docx-typed')
    path = folder / f'{area}.{form.split("-")[0]}'
    if form.startswith('docx'): samples.Docx(nodes, voice, form).write(path)
    elif form == 'html': samples.write_html(nodes, voice, path)
    elif form == 'md': samples.write_md(nodes, voice, path)
    else: samples.write_txt(nodes, voice, path)
    samples.NAMES[voice] = name
    return path


def faults(trust, folders):
    """A policy missing, a file that is none, another school's document, a name that tells nothing, a letter, two editions."""
    for path in (trust / folders[0]).glob('complaints.*'): path.unlink()
    next((trust / folders[1]).glob('staff-absence.*')).write_bytes(b'PK\x03\x04 not a document')
    stray = next((trust / folders[3]).glob('complaints.*'))
    for path in (trust / folders[2]).glob('complaints.*'): path.unlink()
    (trust / folders[2] / stray.name).write_bytes(stray.read_bytes())
    plain = next((trust / folders[3]).glob('social-media.*'))
    plain.rename(plain.with_name('document-1' + plain.suffix))
    (trust / folders[4] / 'letter-to-parents.txt').write_text(
        'Dear parents\n\nThe summer fair is on 4 July. Please bring cakes.\n\nThe office\n', encoding='utf-8')
    twice = next((trust / folders[5]).glob('staff-absence.*'))
    twice.with_name('staff-absence-old' + twice.suffix).write_bytes(twice.read_bytes())


def main(args):
    plain = [a for a in args if not a.startswith('--')]
    if not plain or plain[0] in ('-h', '--help'):
        raise SystemExit(__doc__)
    trust = Path(plain[0])
    count, areas = int(plain[1]) if len(plain) > 1 else 20, list(AREAS)[:int(plain[2]) if len(plain) > 2 else 12]
    for area in areas:
        write(trust / 'models', area, 'model', '')
    wanted = schools(min(count, 20))
    for folder, voice, short in wanted:
        for area in areas:
            write(trust / folder, area, voice, short)
    if '--faults' in args:
        faults(trust, [folder for folder, _, _ in wanted])
    print(f'{trust}: {len(wanted)} schools x {len(areas)} policies')


main(sys.argv[1:])
