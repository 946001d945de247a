#!/usr/bin/env python3
"""Write the sample policies in all their forms, and the truth about their structure, from plain sources.

usage: make_samples.py [AREA | AREA/ID]...            write documents and outlines (default: everything)
       make_samples.py --outlines [AREA | AREA/ID]... outlines only (no LibreOffice needed)
       make_samples.py --check [AREA]...              prove the labels against the sources

Sources: samples/source/AREA/ID.txt (ID: model, TH, SE, QA, OB, MJ, KH). The format is described in samples/README.md.
Needs Python 3 and, for PDF, LibreOffice's soffice. The same source gives the same bytes (PDF: with the same LibreOffice).
"""
import csv, html, os, re, subprocess, sys, tempfile, zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
AREAS = ('social-media', 'complaints', 'staff-absence')
FOLDERS = dict(TH='thornwick-hill', SE='st-ebbas', QA='quarrydene', OB='ousel-bank', MJ='marlpit', KH='kestrelbrook')
NAMES = dict(TH='Thornwick Hill Primary School', SE="St Ebba's Church of England Primary School", QA='Quarrydene Academy',
             OB='Ousel Bank Infant and Nursery School', MJ='Marlpit Junior School', KH='Kestrelbrook High School',
             model='Larkmere Learning Trust')
FORMS = {  # area -> school -> form
    'social-media': dict(model='docx-auto', TH='docx-auto', SE='docx-typed', QA='pdf-tagged', OB='html', MJ='md', KH='pdf-columns'),
    'complaints': dict(model='docx-auto', TH='pdf-tagged', SE='html', QA='docx-auto', OB='txt', MJ='docx-typed', KH='md'),
    'staff-absence': dict(model='docx-auto', TH='docx-auto', SE='pdf-tagged', QA='docx-typed', OB='md', MJ='pdf-columns', KH='txt'),
}
LOOKS = {  # school -> body font, size in half points, heading colour
    'model': ('Calibri', 22, '1F3864'), 'TH': ('Calibri', 22, '2E74B5'), 'SE': ('Times New Roman', 24, '000000'),
    'QA': ('Arial', 20, '7B2C3B'), 'OB': ('Verdana', 22, '00796B'), 'MJ': ('Arial', 24, '000000'), 'KH': ('Cambria', 19, '4A235A'),
}
WORDS = (1200, 4000)


# ---------------------------------------------------------------- the source format

class Node:
    """One thing of a source: kind is section, clause, item, table, footnote, definition, artefact or metadata."""
    def __init__(self, kind, text='', number='', level=None, what='', indent=0, rows=None):
        self.kind, self.text, self.number, self.level, self.what = kind, text, number, level, what or kind
        self.indent, self.rows = indent, rows
        self.parent, self.section, self.page, self.id, self.depth = None, None, '', '', 0
        self.children = []

BULLET = '-'
LABEL = r'\d{1,3}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)]|\d{3}|\((?:[a-z]{1,4}|\d{1,2})\)|[a-z][.)]|[A-Z]\d{1,2}\.\d{1,2}|[ivx]{2,4}[.)]'
HEAD_LABEL = r'\d{1,3}(?:\.\d{1,2})*[.)]?|[A-Z][.)]|[ivxIVX]{1,4}[.)]'

def parse(path):
    """The nodes of a source in document order, with parents; body nodes and front matter in one list."""
    nodes, stack, sections, clauses = [], [], [], {}
    current = None
    for raw in path.read_text(encoding='utf-8').splitlines():
        line = raw.rstrip()
        if not line.strip():
            continue
        indent, s = len(line) - len(line.lstrip(' ')), line.strip()
        if s.startswith('@'):
            m = re.match(r'@([a-z-]+)\s*(.*)$', s)
            word, rest = m.group(1), m.group(2).strip()
            if word in ('meta', 'control'):
                cells = [c.strip() for c in rest.split('|')]
                assert len(cells) % 2 == 0, f'{path}: odd cells in {s}'
                nodes.append(Node('metadata', what=word, rows=[cells]))
            elif word in ('title', 'line', 'header', 'footer', 'box', 'toc-entry'):
                nodes.append(Node('artefact', rest, what=word))
            elif word in ('toc', 'pagebreak'):
                nodes.append(Node('', what=word))
            else:
                raise SystemExit(f'{path}: unknown directive {s}')
            continue
        if m := re.match(r'(#{1,4})\s+(.*)$', s):
            level, text = len(m.group(1)), m.group(2)
            n = re.match(rf'({HEAD_LABEL})\s+(.*)$', text)
            node = Node('section', n.group(2) if n else text, n.group(1) if n else '', level)
            sections = [x for x in sections if x.level < level]
            node.parent = sections[-1] if sections else None
            sections.append(node); current = node; stack, clauses = [], {}
            nodes.append(node)
            continue
        if m := re.match(r'\[\^(\w+)\]:\s*(.*)$', s):
            nodes.append(Node('footnote', m.group(2), m.group(1)))
            continue
        if s.startswith('|'):
            cells = [c.strip() for c in s.strip('|').split('|')]
            if nodes and nodes[-1].what == 'table' and nodes[-1].indent == indent:
                nodes[-1].rows.append(cells)
            else:
                node = Node('table', rows=[cells], indent=indent)
                node.section = node.parent = current
                nodes.append(node)
            continue
        node = None
        if m := re.match(r'[-*•]\s+(.*)$', s):
            node = Node('item', m.group(1), BULLET, indent=indent)
        elif m := re.match(rf'({LABEL})\s+(.*)$', s):
            lettered = m.group(1).startswith('(') or m.group(1)[0].islower()
            kind = 'item' if indent or lettered and stack else 'clause'
            node = Node(kind, m.group(2), m.group(1), indent=indent)
        else:
            node = Node('clause', s[1:] if s.startswith('\\') else s, '', indent=indent)
        if node.kind == 'clause' and not indent:
            key = node.number.rstrip('.)')
            outer = clauses.get(key.rsplit('.', 1)[0]) if '.' in key else None
            node.parent = outer or current
            stack = [node]
            if node.number:
                clauses[key] = node
        else:
            while stack and stack[-1].indent >= indent and (len(stack) > 1 or stack[0].kind == 'item'):
                stack.pop()
            node.parent = stack[-1] if stack else current
            stack.append(node)
        node.section = current
        if node.kind == 'clause' and re.match(r'[“"‘][^”"’]{2,60}[”"’]\s+(means|refers to|includes)\b', plain(node.text)):
            node.kind = 'definition'
        nodes.append(node)
    entries = [n for n in nodes if n.what == 'toc-entry']
    if entries and not any(n.what == 'toc' for n in nodes):
        nodes.insert(nodes.index(entries[0]), Node('', what='toc'))
    # footnotes belong to the clause that carries the mark
    for f in (n for n in nodes if n.kind == 'footnote'):
        for n in nodes:
            if n is not f and f'[^{f.number}]' in (n.text + ' '.join(c for r in n.rows or () for c in r)):
                f.parent, f.section = n, n.section
                break
        else:
            raise SystemExit(f'{path}: no mark for footnote {f.number}')
    for n in nodes:
        if n.parent is not None:
            n.parent.children.append(n)
            n.depth = n.parent.depth + 1 if n.parent.kind != 'section' and n.kind != 'section' else 0
    return nodes

def plain(text):
    """Text as a reader sees it: no marks for footnotes, breaks, bold, links."""
    text = re.sub(r'\[\^\w+\]|\{break\}\s*', '', text)
    text = re.sub(r'\[([^\]]+)\]\(([^)]*)\)', r'\1', text)
    text = re.sub(r'<((?:https?:|www\.|mailto:)?[^<>\s]+)>', r'\1', text)
    text = re.sub(r'\*\*(.+?)\*\*', r'\1', text)
    text = re.sub(r'(?<![\w*])\*(?!\s)([^*]+?)(?<!\s)\*(?![\w*])', r'\1', text)
    return re.sub(r'\s+', ' ', text).strip()

def table_text(node):
    return ' / '.join(' | '.join(plain(c) for c in row) for row in node.rows)

def printed_text(node):
    return table_text(node) if node.kind == 'table' else plain(node.text)

RUN = re.compile(r'\[\^(?P<note>\w+)\]|(?P<brk>\{break\})\s*|\[(?P<lt>[^\]]+)\]\((?P<lu>[^)]*)\)|<(?P<url>[^<>\s]+)>'
                 r'|\*\*(?P<b>.+?)\*\*|(?<![\w*])\*(?!\s)(?P<i>[^*]+?)(?<!\s)\*(?![\w*])')

def runs(text):
    """(kind, text, extra) pieces: text, bold, italic, note, break, link."""
    at = 0
    for m in RUN.finditer(text):
        if m.start() > at:
            yield 'text', text[at:m.start()], None
        k = m.lastgroup
        if m.group('note'): yield 'note', '', m.group('note')
        elif m.group('brk'): yield 'break', '', None
        elif m.group('lt') is not None: yield 'link', m.group('lt'), m.group('lu')
        elif m.group('url'): yield 'link', m.group('url'), m.group('url')
        elif m.group('b'): yield 'bold', m.group('b'), None
        else: yield 'italic', m.group('i'), None
        at = m.end()
    if at < len(text):
        yield 'text', text[at:], None

def toc_lines(nodes):
    """(level, text, page) of the contents list: the given entries, or the headings with pages estimated at 420 words each."""
    given = [n for n in nodes if n.what == 'toc-entry']
    if given:
        out = []
        for n in given:
            m = re.match(r'(.*?)[\s.…]*?(\d*)$', n.text)
            text = m.group(1).rstrip(' .…\t')
            depth = re.match(r'\d+((?:\.\d+)*)', text)
            out.append((1 + depth.group(1).count('.') if depth else 1, text, m.group(2)))
        return out
    out, words = [], 250
    for n in nodes:
        if n.kind == 'section' and n.level <= 2:
            out.append((n.level, f'{n.number} {n.text}'.strip(), str(1 + words // 420)))
        words += len(printed_text(n).split())
    return out

def word_count(nodes):
    return sum(len(printed_text(n).split()) for n in nodes if n.kind in ('section', 'clause', 'item', 'table', 'footnote', 'definition'))


# ---------------------------------------------------------------- docx

NS = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
      'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
      'xmlns:v="urn:schemas-microsoft-com:vml"')
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

LINKED = '<w:color w:val="0563C1"/><w:u w:val="single"/>'

def esc(s): return html.escape(s, quote=False)

def roman(n):
    out = ''
    for v, s in ((50, 'l'), (40, 'xl'), (10, 'x'), (9, 'ix'), (5, 'v'), (4, 'iv'), (1, 'i')):
        while n >= v: out, n = out + s, n - v
    return out

def show(n, fmt):
    if fmt == 'decimal': return str(n)
    if fmt == 'lowerLetter': return chr(96 + n) if n <= 26 else ''
    if fmt == 'upperLetter': return chr(64 + n) if n <= 26 else ''
    return roman(n)

class Numbering:
    """Word's automatic numbers. Counts as Word does; a number Word would not print there is left to be typed."""
    def __init__(self, nodes):
        self.abstracts, self.nums, self.by_key, self.outline, self.single = [], [], {}, [0] * 9, {}
        self.groups = {}
        heads = [n for n in nodes if n.kind == 'section' and n.number]
        decimal = [n.number for n in heads if n.number[0].isdigit()] + [n.number for n in nodes if n.kind in ('clause', 'definition') and '.' in n.number.rstrip('.')]
        self.dots = {}
        for d in decimal:
            self.dots.setdefault(d.rstrip('.)').count('.'), d[-1] if d[-1] in '.)' else '')
        levels = [('decimal', '.'.join(f'%{j + 1}' for j in range(i + 1)) + self.dots.get(i, '')) for i in range(9)]
        self.main = self.num(self.abstract(levels, [(0, 567), (0, 709), (709, 851)] + [(1560, 992)] * 6))
        bullets = [('bullet', '•'), ('bullet', 'o'), ('bullet', '▪')] * 3
        self.bullet = self.num(self.abstract(bullets, [(720 + 360 * i, 360) for i in range(9)]))
    def abstract(self, levels, indents):
        self.abstracts.append((levels, indents)); return len(self.abstracts) - 1
    def num(self, abstract, level=None, start=None):
        self.nums.append((abstract, level, start)); return len(self.nums)
    def place(self, node):
        """(numId, ilvl) for the node, or None where the number has to be typed."""
        n = node.number
        if n == BULLET:
            return self.bullet, min(max(0, node.depth - 1), 8)
        core = n.rstrip('.)')
        if node.kind in ('section', 'clause', 'definition') and core[0].isdigit() and ('.' in core or node.kind == 'section'):
            lvl, want = core.count('.'), [int(x) for x in core.split('.')]
            counters = self.outline[:]
            counters[lvl] += 1
            counters[lvl + 1:] = [0] * (8 - lvl)
            if counters[:lvl + 1] == want and core + self.dots.get(lvl, '') == n:
                self.outline = counters
                return self.main, lvl
            print(f'   typed, not automatic: {n} {node.text[:50]}')
            return None
        m = re.match(r'(\(?)(\d+|[a-zA-Z]+)([.)]?)$', n)
        if not m: return None
        pre, core, post = m.groups()
        options = [('decimal', int(core))] if core.isdigit() else []
        if not core.isdigit():
            if len(core) == 1: options.append(('lowerLetter' if core.islower() else 'upperLetter', ord(core.lower()) - 96))
            options += [('lowerRoman', i) for i in range(1, 40) if roman(i) == core]
        group = id(node.parent) if node.kind == 'item' else node.kind
        level = min(max(0, node.depth - 1), 8) if node.kind == 'item' else 0
        for fmt, value in options:
            last = self.groups.get((group, fmt, pre, post))
            if last and last[1] + 1 == value:
                self.groups[group, fmt, pre, post] = (last[0], value)
                return last[0], level
        options.sort(key=lambda o: o[1])  # a list starts at its lowest reading: (i) is 1, not the ninth letter
        for fmt, value in options:
            key = (fmt, pre, post, node.kind == 'item')
            if key not in self.by_key:
                base = [(fmt, f'{pre}%{i + 1}{post}') for i in range(9)]
                indents = [(720 + 425 * i, 425) for i in range(9)] if node.kind == 'item' else [(0, 567)] * 9
                self.by_key[key] = self.abstract(base, indents)
            num = self.num(self.by_key[key], level, value)
            self.groups[group, fmt, pre, post] = (num, value)
            return num, level
        return None
    def xml(self, styled):
        out = [XML, f'<w:numbering {NS}>']
        for i, (levels, indents) in enumerate(self.abstracts):
            out.append(f'<w:abstractNum w:abstractNumId="{i}"><w:multiLevelType w:val="multilevel"/>')
            for l, ((fmt, text), (left, hang)) in enumerate(zip(levels, indents)):
                style = f'<w:pStyle w:val="Heading{l + 1}"/>' if i == 0 and l in styled else ''
                font = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>' if text == '•' else ''
                glyph = '\uf0b7' if text == '•' else text
                out.append(f'<w:lvl w:ilvl="{l}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>{style}<w:lvlText w:val="{glyph}"/><w:lvlJc w:val="left"/>'
                           f'<w:pPr><w:ind w:left="{left + hang}" w:hanging="{hang}"/></w:pPr>{font}</w:lvl>')
            out.append('</w:abstractNum>')
        for i, (abstract, level, start) in enumerate(self.nums, 1):
            override = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>' if start else ''
            out.append(f'<w:num w:numId="{i}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>')
        out.append('</w:numbering>')
        return ''.join(out)

class Docx:
    """One source as a Word file: auto (styles and numbering) or typed (numbers as text, pretend headings)."""
    def __init__(self, nodes, school, form):
        self.nodes, self.school, self.form = nodes, school, form
        self.auto = form in ('docx-auto', 'pdf-tagged')
        self.columns = form == 'pdf-columns'
        self.font, self.size, self.colour = LOOKS[school]
        self.numbering = Numbering(nodes)
        self.notes = {n.number: (i, n) for i, n in enumerate((n for n in nodes if n.kind == 'footnote'), 1)}
        self.links, self.shape, self.lists = [], 0, 0
        self.headed = {n.level - 1 for n in nodes if n.kind == 'section' and n.number and n.number[0].isdigit() and n.number.count('.') - n.number.endswith('.') == n.level - 1}
    def run(self, text, props=''):
        parts = text.split('\t')
        body = '<w:tab/>'.join(f'<w:t xml:space="preserve">{esc(p)}</w:t>' if p else '' for p in parts)
        return f'<w:r>{"<w:rPr>" + props + "</w:rPr>" if props else ""}{body}</w:r>'
    def runs(self, text, props=''):
        out = []
        for kind, t, extra in runs(text):
            if kind == 'note':
                out.append(f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{self.notes[extra][0]}"/></w:r>')
            elif kind == 'break':
                out.append('<w:r><w:br w:type="page"/></w:r>')
            elif kind == 'link':
                url = extra if re.match(r'(https?|mailto):', extra) else 'mailto:' + extra if '@' in extra else 'https://' + extra
                if url not in self.links: self.links.append(url)
                out.append(f'<w:hyperlink r:id="rIdL{self.links.index(url)}">{self.run(t, LINKED)}</w:hyperlink>')
            elif len(t) > 60 and kind == 'text' and not props:  # Word cuts runs anywhere
                cut = t.rfind(' ', 0, 45)
                out.append(self.run(t[:cut]) + self.run(t[cut:]) if cut > 0 else self.run(t))
            else:
                out.append(self.run(t, props + {'bold': '<w:b/>', 'italic': '<w:i/>'}.get(kind, '')))
        return ''.join(out)
    def p(self, content, style='', props=''):
        s = f'<w:pStyle w:val="{style}"/>' if style else ''
        return f'<w:p><w:pPr>{s}{props}</w:pPr>{content}</w:p>' if s or props else f'<w:p>{content}</w:p>'
    def widths(self, columns):
        """Equal widths on a whole page; in a narrow text column by content, so that no word is cut in its cell."""
        if not self.columns: return [9026 // len(columns)] * len(columns)
        weights = [2 + max(len(word) for cell in cells for word in cell.split() or ['']) for cells in columns]
        return [4500 * w // sum(weights) for w in weights]
    def table(self, rows, head=True, bold_first=False):
        n = max(len(r) for r in rows)
        widths = self.widths([[row[j] if j < len(row) else '' for row in rows] for j in range(n)])
        out = ['<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>', ''.join(f'<w:gridCol w:w="{w}"/>' for w in widths), '</w:tblGrid>']
        for i, row in enumerate(rows):
            out.append('<w:tr>' + ('<w:trPr><w:tblHeader/></w:trPr>' if head and i == 0 else ''))
            for j in range(n):
                cell = row[j] if j < len(row) else ''
                strong = head and i == 0 or bold_first and j % 2 == 0
                shade = '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' if strong else ''
                out.append(f'<w:tc><w:tcPr><w:tcW w:w="{widths[j]}" w:type="dxa"/>{shade}</w:tcPr>{self.p(self.runs(cell, "<w:b/>" if strong else ""), "TableText")}</w:tc>')
            out.append('</w:tr>')
        out.append('</w:tbl>' + self.p(''))
        return ''.join(out)
    def metadata(self, rows):
        if self.auto or self.columns:
            return self.table(rows, head=False, bold_first=True)
        tabs = '<w:tabs><w:tab w:val="left" w:pos="3119"/><w:tab w:val="left" w:pos="5387"/><w:tab w:val="left" w:pos="7371"/></w:tabs>'
        return ''.join(self.p(self.run('\t'.join(c + (':' if i % 2 == 0 and not c.endswith(':') else '') for i, c in enumerate(r))), '', tabs) for r in rows)
    def toc(self):
        entries = toc_lines(self.nodes)
        tabs = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9016"/></w:tabs>'
        if not self.auto:
            return ''.join(self.p(self.run(f'{t} {"." * max(3, 70 - len(t))} {page}')) for _, t, page in entries)
        out = []
        for i, (level, t, page) in enumerate(entries):
            start = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>'
                     '<w:r><w:fldChar w:fldCharType="separate"/></w:r>') if i == 0 else ''
            out.append(self.p(start + self.run(f'{t}\t{page}'), f'TOC{min(level, 2)}', tabs))
        return ''.join(out) + self.p('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    def box(self, text):
        if not self.auto:
            edge = ''.join(f'<w:{s} w:val="single" w:sz="8" w:space="4" w:color="808080"/>' for s in ('top', 'left', 'bottom', 'right'))
            return self.p(self.runs(text, '<w:i/>'), '', f'<w:pBdr>{edge}</w:pBdr><w:ind w:left="284" w:right="284"/>')
        self.shape += 1
        inner = self.p(self.runs(text, '<w:i/>'))
        height = 330000 + 190000 * (len(text) // 80)
        return self.p('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
                      f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5600000" cy="{height}"/><wp:docPr id="{self.shape}" name="Text Box {self.shape}"/>'
                      '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
                      f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5600000" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
                      '<a:solidFill><a:srgbClr val="F2F2F2"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln></wps:spPr>'
                      f'<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
                      f'<mc:Fallback><w:pict><v:shape style="width:440pt;height:{height // 12700}pt"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>'
                      '</mc:AlternateContent></w:r>')
    def typed_label(self, n):
        if n.number != BULLET: return n.number
        if n.depth > 1: return 'o'
        if getattr(self, 'last_parent', None) is not n.parent:
            self.last_parent, self.lists = n.parent, self.lists + 1
        return '•' if self.lists % 3 else '-'
    def block(self, n):
        if n.kind == 'section':
            if self.auto:
                numbered = self.numbering.place(n) if n.number else None
                style_level = n.level - 1
                if numbered:
                    props = '' if numbered == (self.numbering.main, style_level) and style_level in self.headed else f'<w:numPr><w:ilvl w:val="{numbered[1]}"/><w:numId w:val="{numbered[0]}"/></w:numPr>'
                    return self.p(self.runs(n.text), f'Heading{n.level}', props)
                props = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' if style_level in self.headed else ''
                return self.p(self.runs(f'{n.number} {n.text}'.strip()), f'Heading{n.level}', props)
            sep = '\t' if n.level == 1 else ' '
            look = '<w:b/>' if n.level == 1 else '<w:b/><w:i/>' if n.level == 2 else '<w:u w:val="single"/>'
            return self.p(self.runs((n.number + sep if n.number else '') + n.text, look), '', '<w:keepNext/><w:spacing w:before="200"/>')
        if n.kind in ('clause', 'item', 'definition') and '{break}' in n.text and self.form.startswith('pdf'):
            # LibreOffice would number the second half again: the rest of the clause is a paragraph of its own on the next page
            first, rest = (t.strip() for t in n.text.split('{break}', 1))
            left = '<w:ind w:left="851"/>' if n.number else ''
            head = Node(n.kind, first, n.number, indent=n.indent)
            head.parent, head.depth, head.children = n.parent, n.depth, n.children
            return self.block(head) + self.p(self.runs(rest), 'BodyText', f'<w:pageBreakBefore/>{left}')
        if n.kind in ('clause', 'item', 'definition'):
            if self.auto:
                place = self.numbering.place(n) if n.number else None
                if place:
                    style = 'ListParagraph' if n.kind == 'item' else 'BodyText'
                    return self.p(self.runs(n.text), style, f'<w:numPr><w:ilvl w:val="{place[1]}"/><w:numId w:val="{place[0]}"/></w:numPr>')
                left = 360 * n.depth if n.kind == 'item' or n.depth else 0
                return self.p(self.runs((n.number + '\t' if n.number else '') + n.text), 'BodyText', f'<w:ind w:left="{left}"/>' if left else '')
            label = self.typed_label(n) if n.number else ''
            left = (0 if n.kind != 'item' else 284 * max(1, n.depth)) + (425 if label else 0)
            sep = '\t' if n.kind == 'item' or len(label) < 6 else ' '
            return self.p(self.runs((label + sep if label else '') + n.text), '', f'<w:ind w:left="{left}" w:hanging="425"/>' if label else '')
        if n.kind == 'table':
            return self.table(n.rows)
        return ''
    def body(self):
        out, meta, control, started = [], [], [], False
        def flush():
            if meta:
                out.append(self.metadata(list(meta))); meta.clear()
        for n in self.nodes:
            if n.what != 'meta': flush()
            if self.columns and not started and n.kind in ('section', 'clause'):
                started = True
                out.append(f'<w:p><w:pPr><w:sectPr>{self.refs()}<w:type w:val="continuous"/>{self.page()}</w:sectPr></w:pPr></w:p>')
            if n.what == 'meta': meta.extend(n.rows)
            elif n.what == 'control': control.extend(n.rows)
            elif n.what == 'title': out.append(self.p(self.runs(n.text, '' if self.auto else '<w:b/><w:sz w:val="36"/>'), 'Title' if self.auto else '', '' if self.auto else '<w:jc w:val="center"/>'))
            elif n.what == 'line': out.append(self.p(self.runs(n.text), 'Subtitle' if self.auto else '', '<w:jc w:val="center"/>'))
            elif n.what == 'toc': out.append(self.toc())
            elif n.what == 'pagebreak': out.append(self.p('<w:r><w:br w:type="page"/></w:r>'))
            elif n.what == 'box': out.append(self.box(n.text))
            else: out.append(self.block(n))
        flush()
        if control: out.append(self.metadata(control))
        return ''.join(out)
    def refs(self):
        out = ''
        for kind in ('header', 'footer'):
            if any(n.what == kind for n in self.nodes): out += f'<w:{kind}Reference w:type="default" r:id="rId{kind}"/>'
        return out
    def page(self):
        return '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1304" w:bottom="1304" w:left="1304" w:header="567" w:footer="567" w:gutter="0"/>'
    def furniture(self, kind):
        out = []
        for n in (n for n in self.nodes if n.what == kind):
            parts = []
            for piece in re.split(r'(\{pages?\})', n.text):
                field = {'{page}': 'PAGE', '{pages}': 'NUMPAGES'}.get(piece)
                if field:
                    parts.append(f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {field} </w:instrText></w:r>'
                                 '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')
                elif piece: parts.append(self.run(piece))
            out.append(self.p(''.join(parts), kind.capitalize(), '<w:jc w:val="center"/>'))
        tag = 'hdr' if kind == 'header' else 'ftr'
        return f'{XML}<w:{tag} {NS}>{"".join(out)}</w:{tag}>'
    def footnotes(self):
        out = [XML, f'<w:footnotes {NS}>', '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
               '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>']
        for i, n in self.notes.values():
            mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
            out.append(f'<w:footnote w:id="{i}">{self.p(mark + self.run(" ") + self.runs(n.text), "FootnoteText")}</w:footnote>')
        return ''.join(out) + '</w:footnotes>'
    def styles(self):
        f, sz, col = self.font, self.size, self.colour
        def style(name, label, based='Normal', p='', r='', kind='paragraph'):
            b = f'<w:basedOn w:val="{based}"/>' if based else ''
            return (f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{label}"/>{b}' + (f'<w:pPr>{p}</w:pPr>' if p else '') + (f'<w:rPr>{r}</w:rPr>' if r else '') + '</w:style>')
        heads = ''
        for l, (more, before) in enumerate(((8, 320), (4, 200), (0, 160), (0, 120))):
            num = f'<w:numPr><w:ilvl w:val="{l}"/><w:numId w:val="1"/></w:numPr>' if self.auto and l in self.headed else ''
            heads += style(f'Heading{l + 1}', f'heading {l + 1}', p=f'<w:keepNext/>{num}<w:spacing w:before="{before}" w:after="80"/><w:outlineLvl w:val="{l}"/>',
                           r=f'<w:b/>{"<w:i/>" if l == 2 else ""}<w:color w:val="{col}"/><w:sz w:val="{sz + more}"/>')
        return (f'{XML}<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{f}" w:hAnsi="{f}" w:cs="{f}"/><w:sz w:val="{sz}"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>'
                '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
                '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
                + heads + style('Title', 'Title', p='<w:spacing w:before="600" w:after="200"/><w:jc w:val="center"/>', r=f'<w:b/><w:color w:val="{col}"/><w:sz w:val="44"/>')
                + style('Subtitle', 'Subtitle', r='<w:color w:val="595959"/>') + style('BodyText', 'Body Text') + style('ListParagraph', 'List Paragraph', p='<w:spacing w:after="60"/>')
                + style('Header', 'header', r='<w:sz w:val="18"/>') + style('Footer', 'footer', r='<w:sz w:val="18"/>') + style('TableText', 'Table Text', p='<w:spacing w:after="40"/>', r='<w:sz w:val="18"/>' if self.columns else '')
                + style('FootnoteText', 'footnote text', r='<w:sz w:val="18"/>') + style('TOC1', 'toc 1', p='<w:spacing w:after="40"/>') + style('TOC2', 'toc 2', p='<w:spacing w:after="40"/><w:ind w:left="220"/>')
                + style('FootnoteReference', 'footnote reference', '', r='<w:vertAlign w:val="superscript"/>', kind='character')
                + '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>'
                + ''.join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="808080"/>' for s in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'))
                + '</w:tblBorders></w:tblPr></w:style></w:styles>')
    def write(self, path):
        body = self.body()
        cols = '<w:cols w:num="2" w:space="454"/>' if self.columns else ''
        kind = '<w:type w:val="continuous"/>' if self.columns else ''
        document = f'{XML}<w:document {NS} mc:Ignorable=""><w:body>{body}<w:sectPr>{self.refs()}{kind}{self.page()}{cols}</w:sectPr></w:body></w:document>'.replace(' mc:Ignorable=""', '')
        title = next((n.text for n in self.nodes if n.what == 'title'), '')
        rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
        parts = {'styles': 'styles', 'numbering': 'numbering'}
        if self.notes: parts['footnotes'] = 'footnotes'
        for kind in ('header', 'footer'):
            if any(n.what == kind for n in self.nodes): parts[kind] = kind
        ml = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
        files = {
            '[Content_Types].xml': f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                '<Default Extension="xml" ContentType="application/xml"/>' + f'<Override PartName="/word/document.xml" ContentType="{ml}.document.main+xml"/>'
                + ''.join(f'<Override PartName="/word/{p}.xml" ContentType="{ml}.{t}+xml"/>' for p, t in parts.items())
                + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
            '_rels/.rels': f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{rel}/officeDocument" Target="word/document.xml"/>'
                '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
            'docProps/core.xml': f'{XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
                'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
                f'<dc:title>{esc(plain(title))}</dc:title><dc:creator>{esc(NAMES[self.school])}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2025-09-01T09:00:00Z</dcterms:created></cp:coreProperties>',
            'word/document.xml': document, 'word/styles.xml': self.styles(), 'word/numbering.xml': self.numbering.xml(self.headed if self.auto else ()),
            'word/_rels/document.xml.rels': f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                + ''.join(f'<Relationship Id="rId{p}" Type="{rel}/{t}" Target="{p}.xml"/>' for p, t in parts.items())
                + ''.join(f'<Relationship Id="rIdL{i}" Type="{rel}/hyperlink" Target="{html.escape(u)}" TargetMode="External"/>' for i, u in enumerate(self.links)) + '</Relationships>',
        }
        if self.notes: files['word/footnotes.xml'] = self.footnotes()
        for kind in ('header', 'footer'):
            if kind in parts: files[f'word/{kind}.xml'] = self.furniture(kind)
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
            for name, text in files.items():
                info = zipfile.ZipInfo(name, (2025, 9, 1, 9, 0, 0))
                info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                z.writestr(info, text.encode('utf-8'))

def write_pdf(nodes, school, form, path):
    with tempfile.TemporaryDirectory() as tmp:
        source = Path(tmp, path.stem + '.docx')
        Docx(nodes, school, form).write(source)
        tagged = 'true' if form == 'pdf-tagged' else 'false'
        export = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"%s"},"ExportBookmarks":{"type":"boolean","value":"%s"}}' % (tagged, tagged)
        subprocess.run(['soffice', f'-env:UserInstallation=file://{tmp}/profile', '--headless', '--convert-to', export, '--outdir', tmp, str(source)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
        data = Path(tmp, path.stem + '.pdf').read_bytes()
    # the clock out of the file: same length, so that no offset moves
    data = re.sub(rb'/CreationDate\(D:[^)]*\)', lambda m: (b'/CreationDate(D:20250901090000' + b'Z' + b"00'00'" * 2)[:len(m.group()) - 1].ljust(len(m.group()) - 1) + b')', data)
    data = re.sub(rb'/ID \[ <[0-9A-F]+>\s*<[0-9A-F]+> \]', lambda m: re.sub(rb'[0-9A-F](?=[0-9A-F]*>)', b'0', m.group()), data)
    data = re.sub(rb'/DocChecksum /[0-9A-F]+', lambda m: b'/DocChecksum /' + b'0' * (len(m.group()) - 14), data)
    data = re.sub(rb'(<xmp:(?:Create|Modify)Date>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d', rb'\g<1>2025-09-01T09:00:00', data)
    path.write_bytes(data)

def pdf_pages(nodes, path):
    """Fill in the page of each node from the text of the PDF's pages; left empty where it is not found."""
    text = subprocess.run(['pdftotext', str(path), '-'], capture_output=True, text=True).stdout
    fold = lambda t: re.sub(r'[^a-z0-9]', '', t.lower())
    pages, at = [fold(p) for p in text.split('\f')], 0
    for n in nodes:
        if n.kind not in ('section', 'clause', 'item', 'table', 'definition', 'footnote'): continue
        first = n.rows[0][0] if n.rows else n.text.split('{break}')[0]
        want = fold(plain(first))[:28]
        for p in range(0 if n.kind == 'footnote' else at, len(pages)):
            if want and want in pages[p]:
                n.page = str(p + 1)
                if n.kind != 'footnote' and p <= at + 1: at = p
                break


# ---------------------------------------------------------------- html, md, txt

def html_runs(text, notes):
    out = []
    for kind, t, extra in runs(text):
        t = esc(t).replace('’', '&rsquo;').replace('–', '&ndash;').replace('£', '&pound;')
        if kind == 'note': out.append(f'<sup><a href="#fn{extra}" id="ref{extra}">{extra}</a></sup>')
        elif kind == 'link': out.append(f'<a href="{html.escape(extra if "://" in extra else "mailto:" + extra if "@" in extra else "https://" + extra)}">{t}</a>')
        elif kind == 'bold': out.append(f'<strong>{t}</strong>')
        elif kind == 'italic': out.append(f'<em>{t}</em>')
        elif kind == 'break': pass
        else: out.append(t)
    return ''.join(out)

def site(school):
    name = NAMES[school]
    return dict(cookie='We use cookies to make this website work and to see how it is used. Accept all Manage cookies',
                nav='Home About us Key information Our learning Parents News Contact',
                crumb='Home > Key information > Policies',
                foot=f'© 2025 {name} | Part of Larkmere Learning Trust | Privacy notice | Website design by PixelPine')

def site_nodes(nodes, school):
    """The furniture of a school's website, as artefacts before and after the policy."""
    s = site(school)
    return [Node('artefact', s[k], what='site') for k in ('cookie', 'nav', 'crumb')] + nodes + [Node('artefact', s['foot'], what='site')]

def write_html(nodes, school, path):
    s, title = site(school), next(n.text for n in nodes if n.what == 'title')
    strong = school in ('SE', 'MJ')  # this site's editor has no heading button
    out = ['<!DOCTYPE html>', '<html lang="en-GB"><head><meta charset="utf-8">', f'<title>{esc(plain(title))} | {esc(NAMES[school])}</title>',
           '<link rel="stylesheet" href="/wp-content/themes/pixelpine/style.css"><script>var cookieConsent = {"level": "none"};</script>',
           '<style>.cookie-bar{position:fixed;bottom:0} .entry-content p{margin:0 0 1em}</style></head><body>',
           '<div class="cookie-bar" role="dialog"><p>We use cookies to make this website work and to see how it is used.</p><button>Accept all</button> <button>Manage cookies</button></div>',
           f'<header><a class="logo" href="/"><img src="/logo.png" alt="{esc(NAMES[school])}"></a>',
           '<nav><ul>' + ''.join(f'<li><a href="/{w.lower().replace(" ", "-")}">{w}</a></li>' for w in ('Home', 'About us', 'Key information', 'Our learning', 'Parents', 'News', 'Contact')) + '</ul></nav></header>',
           '<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/key-information">Key information</a> &gt; Policies</div>',
           '<main id="content"><article class="page"><div class="entry-content">']
    close, meta = [], []
    def shut(depth=0):
        while len(close) > depth: out.append(close.pop())
    def label(n):
        return '' if n.number == BULLET else n.number
    body = [n for n in nodes if n.what not in ('header', 'footer', 'pagebreak', 'control')]
    i = 0
    while i < len(body):
        n = body[i]
        if n.kind != 'item': shut()
        if n.what == 'title': out.append(f'<h1>{html_runs(n.text, None)}</h1>')
        elif n.what == 'line': out.append(f'<p class="has-text-align-center">{html_runs(n.text, None)}</p>')
        elif n.what == 'meta':
            meta = []
            while i < len(body) and body[i].what == 'meta': meta += body[i].rows; i += 1
            if strong: out.append('<p>' + '<br>\n'.join(' &nbsp; '.join(f'<strong>{esc(r[j])}:</strong>&nbsp;{html_runs(r[j + 1], None)}' for j in range(0, len(r), 2)) for r in meta) + '</p>')
            else: out.append('<table class="meta"><tbody>' + ''.join('<tr>' + ''.join(f'<td>{html_runs(c, None)}</td>' for c in r) + '</tr>' for r in meta) + '</tbody></table>')
            continue
        elif n.what == 'toc': out.append('<ul class="toc">' + ''.join(f'<li><a href="#s{k}">{esc(t)}</a></li>' for k, (_, t, _) in enumerate(toc_lines(nodes))) + '</ul>')
        elif n.what == 'box': out.append(f'<blockquote><p>{html_runs(n.text, None)}</p></blockquote>')
        elif n.kind == 'section':
            t = html_runs((n.number + ' ' if n.number else '') + n.text, None)
            tag = f'h{n.level + 1}'
            out.append((f'<p><strong>{t}</strong></p>' if n.level == 1 else f'<p><strong><em>{t}</em></strong></p>') if strong else f'<{tag}>{t}</{tag}>')
        elif n.kind in ('clause', 'definition'):
            group = [n]
            if re.fullmatch(r'\d{1,2}\.', n.number):
                # consecutive whole numbers become an ordered list, as a website editor makes them
                start = int(n.number[:-1])
                while i + len(group) < len(body) and body[i + len(group)].kind in ('clause', 'definition') and body[i + len(group)].number == f'{start + len(group)}.': group.append(body[i + len(group)])
                simple = not any(c.kind == 'item' for c in n.children)
                if simple:
                    group = group[:next((k for k, g in enumerate(group) if any(c.kind == 'item' for c in g.children)), len(group))]
                    out.append(f'<ol{f" start={chr(34)}{start}{chr(34)}" if start > 1 else ""}>' + '\n'.join(f'<li>{html_runs(g.text, None)}</li>' for g in group) + '</ol>')
                    i += len(group)
                    continue
            typed = [c for c in n.children if c.kind == 'item']
            if typed and all(c.number.startswith('(') and not c.children for c in typed):
                lines = [html_runs((n.number + ' ' if n.number else '') + n.text, None)] + [f'&nbsp;&nbsp;{c.number} {html_runs(c.text, None)}' for c in typed]
                out.append('<p>' + '<br>\n'.join(lines) + '</p>')
                i += 1 + len(typed)
                continue
            out.append(f'<p>{html_runs((n.number + " " if n.number else "") + n.text, None)}</p>')
        elif n.kind == 'item':
            depth = max(1, n.depth)
            if len(close) > depth: shut(depth)
            lab = label(n)
            ordered = re.fullmatch(r'(\d+|[a-z])[.)]', lab)
            tag = 'ol' if ordered else 'ul'
            while len(close) < depth:
                kind = ' type="a"' if ordered and lab[0].isalpha() else ''
                out.append(f'<{tag}{kind}>'); close.append(f'</{tag}>')
            out.append(f'<li>{"" if ordered or not lab else lab + " "}{html_runs(n.text, None)}</li>')
        elif n.kind == 'table':
            rows = [''.join(f'<{"th" if k == 0 else "td"}>{html_runs(c, None)}</{"th" if k == 0 else "td"}>' for c in r) for k, r in enumerate(n.rows)]
            out.append('<figure class="wp-block-table"><table><tbody>' + '\n'.join(f'<tr>{r}</tr>' for r in rows) + '</tbody></table></figure>')
        elif n.kind == 'footnote':
            out.append(f'<p id="fn{n.number}" class="footnote"><sup>{n.number}</sup> {html_runs(n.text, None)}</p>')
        i += 1
    shut()
    control = [r for n in nodes if n.what == 'control' for r in n.rows]
    if control: out.append('<table class="control"><tbody>' + ''.join('<tr>' + ''.join(f'<td>{html_runs(c, None)}</td>' for c in r) + '</tr>' for r in control) + '</tbody></table>')
    out += ['</div></article></main>', f'<footer class="site-footer"><p>{esc(s["foot"])}</p></footer>', '<script src="/wp-includes/js/menu.js"></script></body></html>', '']
    path.write_text('\n'.join(out), encoding='utf-8')

def write_md(nodes, school, path):
    pretend = school == 'MJ'  # bold lines instead of headings, numbers behind bullets
    out, lists, last = [], 0, None
    mark = '-'
    def blank():
        if out and out[-1] != '': out.append('')
    def pipe(rows, head):
        width = max(len(r) for r in rows)
        rows = [r + [''] * (width - len(r)) for r in rows]
        lines = ['| ' + ' | '.join(r) + ' |' for r in rows]
        rule = '|' + '---|' * width
        return [lines[0], rule] + lines[1:] if head else ['|' + '   |' * width, rule] + lines
    control = [r for n in nodes if n.what == 'control' for r in n.rows]
    i, kept = 0, [n for n in nodes if n.what not in ('header', 'footer', 'control', 'toc-entry')]
    while i < len(kept):
        n = kept[i]
        text = n.text.replace('{break}', '\n\n')
        if n.kind != 'item': blank()
        if n.what == 'title': out.append(f'# {text}')
        elif n.what == 'line': out.append(f'*{text}*' if pretend else text)
        elif n.what == 'meta':
            rows = []
            while i < len(kept) and kept[i].what == 'meta': rows += kept[i].rows; i += 1
            if pretend: out.extend('  '.join(f'**{r[j]}:** {r[j + 1]}' for j in range(0, len(r), 2)) + '  ' for r in rows)
            else: out.extend(pipe(rows, False))
            continue
        elif n.what == 'toc':
            out.extend(f'{"  " * (level - 1)}- {t}' + (f' {page}' if pretend else '') for level, t, page in toc_lines(nodes))
        elif n.what == 'box': out.append(f'> {text}')
        elif n.what == 'pagebreak': out.append('---')
        elif n.kind == 'section':
            t = (n.number + ' ' if n.number else '') + text
            out.append(f'**{t}**' if pretend else '#' * (n.level + 1) + ' ' + t)
        elif n.kind in ('clause', 'definition'):
            out.append((f'- {n.number} ' if pretend and '.' in n.number.rstrip('.') else n.number + ' ' if n.number else '') + text)
        elif n.kind == 'item':
            if last is not n.parent and n.depth <= 1:
                blank(); lists += 1; mark = '-*'[lists % 2]
            last = n.parent if n.depth <= 1 else last
            pad = '  ' * max(0, n.depth - 1)
            if n.number == BULLET: out.append(f'{pad}{mark} {text}')
            elif re.fullmatch(r'\d+[.)]', n.number): out.append(f'{pad}{n.number} {text}')
            elif pretend: out.append(f'{pad}- {n.number} {text}')
            else: blank(); out.append(f'{pad}{n.number} {text}')
        elif n.kind == 'table': out.extend(pipe(n.rows, True))
        elif n.kind == 'footnote': out.append(f'[^{n.number}]: {text}')
        i += 1
    if control: blank(); out.extend(pipe(control, False))
    path.write_text('\n'.join(out) + '\n', encoding='utf-8')

def wrap(text, first, rest, width=95):
    lines, line = [], first
    for w in text.split():
        if len(line) + len(w) + (line.strip() != '' and not line.endswith((' ', '\t'))) > width and line.strip():
            lines.append(line); line = rest
        line += ('' if not line or line.endswith((' ', '\t')) else ' ') + w
    return lines + [line]

def write_txt(nodes, school, path, length=54):
    """Text as it comes out of a PDF by copy and paste; pages are filled, so that clauses are cut where a page ends."""
    header = [n.text for n in nodes if n.what == 'header']
    footer = [n.text for n in nodes if n.what == 'footer']
    notes = {n.number: n for n in nodes if n.kind == 'footnote'}
    pages, page, pending = [], [], []
    number = {k: str(i) for i, k in enumerate(notes, 1)}
    used = lambda: len(page) + sum(len(wrap(f'{number[k]} {plain(notes[k].text)}', '', '')) for k in pending)
    def end():
        out = [h.replace('{page}', str(len(pages) + 1)) for h in header] + ([''] if header else []) + page
        while out and out[-1] == '': out.pop()
        for k in pending:
            out += [''] + wrap(f'{number[k]} {plain(notes[k].text)}', '', ''); notes[k].page = str(len(pages) + 1)
        out += ([''] if footer else []) + [('FOOT', f) for f in footer]
        pages.append(out); page.clear(); pending.clear()
    def put(lines):
        for l in lines:
            if used() >= length: end()
            page.append(l)
    def say(n, text, first='', rest=''):
        if used() >= length - 1: end()
        if n is not None: n.page = str(len(pages) + 1)
        marks = re.findall(r'\[\^(\w+)\]', text)
        for k, piece in enumerate(text.split('{break}')):
            if k: end()
            piece = plain(re.sub(r'\[\^(\w+)\]', lambda m: number[m.group(1)], piece))
            put(wrap(piece, first if k == 0 else rest, rest))
            if k == 0: pending.extend(marks)
    bullets, last, lists = '•o', None, 0
    for n in nodes:
        if n.kind == 'section':
            if page: put([''])
            if used() > length - 4: end()
            say(n, n.text, (n.number + ' ') if n.number else '')
        elif n.kind in ('clause', 'definition'):
            say(n, n.text, (n.number + ' ') if n.number else '', '')
            if not n.children: put([''])
        elif n.kind == 'item':
            pad = '  ' * (n.depth - 1)
            mark = ('•' if n.depth < 2 else 'o') if n.number == BULLET else n.number
            say(n, n.text, f'{pad}{mark} ', pad + ' ')
            if n is n.parent.children[-1] and not n.children: put([''])
        elif n.kind == 'table':
            n.page = str(len(pages) + 1)
            for r in n.rows: put(['\t'.join(plain(c) for c in r)])
            put([''])
        elif n.what in ('title', 'line'): say(None, n.text); 
        elif n.what == 'meta': put(['\t'.join(c + (':' if i % 2 == 0 else '') for i, c in enumerate(r)) for r in n.rows])
        elif n.what == 'toc': put([''] + [f'{t} {"." * max(3, 74 - len(t))} {p}' for _, t, p in toc_lines(nodes)] + [''])
        elif n.what == 'box': put([''] ); say(None, n.text, '“' if not n.text.startswith('“') else ''); put([''])
        elif n.what == 'pagebreak': end()
    control = [r for n in nodes if n.what == 'control' for r in n.rows]
    if control: put([''] + ['\t'.join(c + (':' if i % 2 == 0 else '') for i, c in enumerate(r)) for r in control])
    if page: end()
    out = []
    for i, p in enumerate(pages, 1):
        out += [l[1].replace('{page}', str(i)).replace('{pages}', str(len(pages))) if isinstance(l, tuple) else l for l in p] + ['']
    path.write_text('\n'.join(out).rstrip('\n') + '\n', encoding='utf-8')


# ---------------------------------------------------------------- outline, files

def outline(nodes, form):
    flow = [n for n in nodes if n.what != 'control'] + [n for n in nodes if n.what == 'control']
    if form in ('html', 'md'): flow = [n for n in flow if n.what not in ('header', 'footer')]
    rows, count = [], 0
    for n in flow:
        count += 1
        n.id = f'n{count:03d}'
    for n in flow:
        if n.what in ('pagebreak',) or n.what == 'toc-entry': continue
        if n.what == 'toc':
            for k, (_, text, page) in enumerate(toc_lines(nodes), 1):
                rows.append([f'{n.id}-{k}', 'artefact', '', '', '', '', '', f'{text} {page}'.strip()])
            continue
        if n.kind == 'metadata':
            cells = n.rows[0]
            for k in range(0, len(cells), 2):
                rows.append([n.id + (f'-{k // 2 + 1}' if len(cells) > 2 else ''), 'metadata', '', '', '', '', n.page, f'{plain(cells[k])}: {plain(cells[k + 1])}'])
            continue
        if n.kind == 'section': level = n.level
        elif n.kind in ('clause', 'item', 'definition'): level = n.depth + 1
        else: level = ''
        section = n.parent if n.kind == 'section' else n.section
        rows.append([n.id, n.kind, level, n.number, n.parent.id if n.parent is not None else '', section.text if section is not None and n.kind != 'section' else (n.text if n.kind == 'section' else ''), n.page, printed_text(n)])
    return rows

def write_tsv(path, head, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = ['\t'.join(head)] + ['\t'.join(str(c).replace('\t', ' ').replace('\n', ' ') for c in r) for r in rows]
    path.write_text('\n'.join(lines) + '\n', encoding='utf-8')

def target(area, school):
    form = FORMS[area][school]
    ext = form.split('-')[0]
    return ROOT / 'models' / f'{area}.{ext}' if school == 'model' else ROOT / 'schools' / FOLDERS[school] / f'{area}.{ext}'

def source_of(area, school):
    by_id, by_folder = (ROOT / 'source' / area / f'{n}.txt' for n in (school, FOLDERS.get(school, school)))
    return by_folder if by_folder.exists() and not by_id.exists() else by_id

def make(area, school, documents=True):
    source, form, path = source_of(area, school), FORMS[area][school], target(area, school)
    nodes = parse(source)
    path.parent.mkdir(parents=True, exist_ok=True)
    if documents:
        if form.startswith('docx'): Docx(nodes, school, form).write(path)
        elif form.startswith('pdf'): write_pdf(nodes, school, form, path)
        elif form == 'html': write_html(nodes, school, path)
        elif form == 'md': write_md(nodes, school, path)
    if form == 'txt': write_txt(nodes, school, path)
    if form.startswith('pdf') and path.exists(): pdf_pages(nodes, path)
    if form == 'html': nodes = site_nodes(nodes, school)
    write_tsv(ROOT / 'outlines' / area / f'{school}.tsv', ['id', 'kind', 'level', 'number', 'parent', 'section', 'page', 'text'], outline(nodes, form))
    kinds = {}
    for n in nodes: kinds[n.kind] = kinds.get(n.kind, 0) + 1
    print(f'{area}/{school}: {path.relative_to(ROOT)}, {word_count(nodes)} words, ' + ', '.join(f'{v} {k}' for k, v in sorted(kinds.items()) if k))


# ---------------------------------------------------------------- check

def fold(text): return re.sub(r'\s+', ' ', text.replace('’', "'").replace('‘', "'").replace('“', '"').replace('”', '"')).strip()

def read_tsv(path):
    with open(path, encoding='utf-8', newline='') as f:
        return list(csv.DictReader(f, delimiter='\t', quoting=csv.QUOTE_NONE))

def check(area):
    problems, labels = [], ROOT / 'labels' / area
    say = lambda *a: problems.append(f'{area}: ' + ' '.join(str(x) for x in a))
    texts, starts = {}, {}
    for school in ['model', *FOLDERS]:
        source = source_of(area, school)
        if not source.exists(): say('no source', school); continue
        nodes = parse(source)
        words = word_count(nodes)
        if not WORDS[0] <= words <= WORDS[1]: say(school, 'has', words, 'words')
        texts[school] = fold('\n'.join(printed_text(n) if n.kind != 'metadata' else ' '.join(f'{c}' for c in n.rows[0]) for n in nodes))
        starts[school] = [fold(printed_text(n)) for n in nodes if n.kind in ('clause', 'item', 'definition', 'table', 'footnote', 'section')]
        starts[school] += [fold(start) for n in nodes if n.kind == 'table' for row in n.rows[1:]
                           for start in (' | '.join(map(plain, row)), *map(plain, row[1:]))]  # a row's rule may start in any cell
        if not target(area, school).exists(): say(school, 'document is not made')
        if not (ROOT / 'outlines' / area / f'{school}.tsv').exists(): say(school, 'outline is not made')
    for name in ('units', 'coverage', 'additions'):
        if not (labels / f'{name}.tsv').exists(): say(f'no {name}.tsv')
    if problems and not all((labels / f'{n}.tsv').exists() for n in ('units', 'coverage', 'additions')): return problems
    units, seen = [], set()
    for r in read_tsv(labels / 'units.tsv'):
        u, first = r['id'], fold(r['starts_with'])
        if u in seen: say('unit twice', u)
        seen.add(u); units.append(u)
        if r['kind'] not in ('context', 'definition', 'purpose', 'scope', 'norm', 'consequence', 'reference', 'review'): say(u, 'kind', r['kind'])
        if not r['elements']: say(u, 'has no elements')
        hits = sum(t.startswith(first) for t in starts['model'])
        if texts['model'].count(first) != 1 or hits != 1: say(u, f'starts_with found {texts["model"].count(first)} times, at the head of {hits}:', first)
    cells, tally = {}, {}
    for r in read_tsv(labels / 'coverage.tsv'):
        key = r['unit'], r['school']
        if key in cells: say('cell twice', *key)
        if r['unit'] not in seen: say('unknown unit', *key)
        if r['school'] not in FOLDERS: say('unknown school', *key); continue
        cells[key] = r
        if r['status'] not in ('met', 'partial', 'conflict', 'missing'): say(*key, 'status', r['status'])
        quotes = [fold(q) for q in (r['evidence'] or '').split('||') if q.strip()]
        if (r['status'] == 'missing') == bool(quotes): say(*key, r['status'], 'with', len(quotes), 'quotes')
        if r['status'] in ('partial', 'conflict') and not (r['missing'] or '').strip(): say(*key, r['status'], 'without a word on what is missing')
        for q in quotes:
            if q not in texts.get(r['school'], ''): say(*key, 'quote not in source:', q[:90])
        tally.setdefault(r['school'], []).append(r['status'])
    for u in units:
        for s in FOLDERS:
            if (u, s) not in cells: say('no cell', u, s)
    additions = read_tsv(labels / 'additions.tsv')
    for r in additions:
        if fold(r['quote']) not in texts.get(r['school'], ''): say('addition not in source:', r['school'], r['quote'][:90])
        if not r['topic']: say('addition without topic:', r['school'], r['quote'][:60])
    every = [s for v in tally.values() for s in v]
    share = lambda v: ', '.join(f'{s} {v.count(s)} ({100 * v.count(s) // max(1, len(v))}%)' for s in ('met', 'partial', 'conflict', 'missing'))
    print(f'{area}: {len(units)} units, {len(additions)} additions; {share(every)}')
    for s in FOLDERS:
        if s in tally: print(f'   {s}: {share(tally[s])}')
    return problems

def main(args):
    wanted = [a for a in args if not a.startswith('--')]
    if '--check' in args:
        problems = [p for area in (wanted or AREAS) for p in check(area)]
        print('\n'.join(problems + [f'{len(problems)} problems' if problems else 'all labels hold']))
        return 1 if problems else 0
    for area in AREAS:
        for school in ['model', *FOLDERS]:
            if wanted and area not in wanted and f'{area}/{school}' not in wanted: continue
            if source_of(area, school).exists():
                make(area, school, '--outlines' not in args)
            elif wanted: print(f'{area}/{school}: no source')
    return 0

if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
