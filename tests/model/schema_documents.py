"""Documents that libvirt's schemas allow, made at random: whatever the schemas name comes up sooner or later."""
import os
import random
import re
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

try:
    import re._parser as regex
except ImportError:
    import sre_parse as regex

RNG = '{http://relaxng.org/ns/structure/1.0}'
PRINTABLE = 'abcdefghijklmnopqrstuvwxyz0123456789'


class Element:
    """An element that was made: attributes, text and children."""

    def __init__(self, name):
        self.name, self.attributes, self.children, self.text = name, {}, [], ''

    def __str__(self):
        attributes = ''.join(' %s="%s"' % (key, escape(value, {'"': '&quot;'})) for key, value in self.attributes.items())
        inner = escape(self.text) + ''.join(map(str, self.children))
        return '<%s%s>%s</%s>' % (self.name, attributes, inner, self.name) if inner else '<%s%s/>' % (self.name, attributes)


class Schema:
    """A schema with all it includes."""

    def __init__(self, folder, name):
        self.folder, self.defines, self.start, self.externals = folder, {}, None, {}
        self._load(name)

    def _load(self, name):
        self._read(ET.parse(os.path.join(self.folder, name)).getroot())

    def _read(self, grammar):
        for node in grammar:
            tag = node.tag.replace(RNG, '')
            if tag == 'include':
                self._load(node.get('href'))
                self._read(node)
            elif tag == 'start':
                self.start = node
            elif tag == 'define':
                combine = node.get('combine')
                if combine and node.get('name') in self.defines:
                    self.defines[node.get('name')][1].extend(list(node))
                    self.defines[node.get('name')][0] = combine
                else:
                    self.defines[node.get('name')] = [combine, list(node)]

    def external(self, href):
        if href not in self.externals:
            self.externals[href] = Schema(self.folder, href)
        return self.externals[href]

    def children(self, pattern):
        """The elements that may stand directly inside an element, or be what a pattern begins with."""
        return self.inside('element', pattern)

    def inside(self, kind, pattern, seen=()):
        """What of a kind ('element', 'attribute') a pattern has directly, with the schema it is from."""
        for node in pattern:
            tag = node.tag.replace(RNG, '')
            if tag == kind:
                yield self, node
            elif tag == 'ref':
                name = node.get('name')
                if name not in seen and name in self.defines:
                    yield from self.inside(kind, self.defines[name][1], seen + (name,))
            elif tag == 'externalRef':
                other = self.external(node.get('href'))
                yield from other.inside(kind, list(other.start))
            elif tag not in ('element', 'attribute', 'data', 'value', 'text', 'name', 'except'):
                yield from self.inside(kind, list(node), seen)

    def find(self, *path):
        """The element at a path from the start."""
        schema, node = self, None
        pattern = list(self.start)
        for name in path:
            schema, node = next((s, n) for s, n in schema.children(pattern) if n.get('name') == name)
            pattern = list(node)
        return schema, node


class Maker:
    """Makes elements; the same seed makes the same ones."""

    def __init__(self, seed, richness=0.5):
        self.random, self.richness, self.depth = random.Random(seed), richness, 0

    def element(self, schema, node):
        name = node.get('name')
        made = Element(name if name else 'any')
        self.depth += 1
        try:
            for child in node:
                if child.tag not in (RNG + 'anyName', RNG + 'name', RNG + 'nsName'):
                    self._expand(schema, child, made)
        finally:
            self.depth -= 1
        return made

    def _often(self):
        return self.random.random() < (self.richness if self.depth < 6 else 0.25)

    def _expand(self, schema, node, into):
        tag = node.tag.replace(RNG, '')
        if tag == 'element':
            if self.depth < 14:
                into.children.append(self.element(schema, node))
        elif tag == 'attribute':
            into.attributes[node.get('name') or 'any'] = self._value(schema, list(node)) if len(node) else self._word()
        elif tag in ('optional', 'zeroOrMore'):
            if self._often():
                self._all(schema, node, into)
        elif tag == 'oneOrMore':
            for _ in range(1 + (self.random.random() < 0.3)):
                self._all(schema, node, into)
        elif tag == 'choice':
            self._expand(schema, self.random.choice(list(node)), into)
        elif tag in ('group', 'interleave', 'mixed'):
            self._all(schema, node, into)
        elif tag == 'ref':
            self._reference(schema, node.get('name'), into)
        elif tag == 'externalRef':
            other = schema.external(node.get('href'))
            for child in other.start:
                self._expand(other, child, into)
        elif tag in ('text', 'data', 'value', 'list'):
            into.text = self._value(schema, [node])

    def _all(self, schema, node, into):
        for child in node:
            self._expand(schema, child, into)

    def _reference(self, schema, name, into):
        combine, nodes = schema.defines.get(name, (None, []))
        if combine == 'choice' and len(nodes) > 1:
            nodes = [self.random.choice(nodes)]
        for node in nodes:
            self._expand(schema, node, into)

    def _value(self, schema, nodes):
        """A text the patterns of an attribute or element allow."""
        words = []
        for node in nodes:
            tag = node.tag.replace(RNG, '')
            if tag == 'value':
                words.append(node.text or '')
            elif tag == 'data':
                words.append(self._data(node))
            elif tag == 'text':
                words.append(self._word())
            elif tag == 'choice':
                words.append(self._value(schema, [self.random.choice(list(node))]))
            elif tag == 'ref':
                combine, inner = schema.defines.get(node.get('name'), (None, []))
                words.append(self._value(schema, [self.random.choice(inner)] if combine == 'choice' and inner else inner))
            elif tag in ('optional', 'group', 'list', 'oneOrMore', 'zeroOrMore'):
                words.append(self._value(schema, list(node)))
        return ' '.join(word for word in words if word) if words else ''

    def _word(self):
        return ''.join(self.random.choice(PRINTABLE[:26]) for _ in range(5))

    def _data(self, node):
        kind = node.get('type')
        parameters = {p.get('name'): p.text for p in node.findall(RNG + 'param')}
        if 'pattern' in parameters:
            return self._matching(parameters['pattern'])
        if 'nteger' in kind or kind in ('unsignedInt', 'int', 'short', 'unsignedShort', 'long', 'unsignedLong', 'byte', 'unsignedByte'):
            low = int(parameters.get('minInclusive', 1))
            return str(self.random.randint(low, min(int(parameters.get('maxInclusive', low + 7)), low + 7)))
        return '1.5' if kind in ('double', 'float', 'decimal') else '2020-01-01T00:00:00' if kind == 'dateTime' else self._word()

    def _matching(self, pattern):
        try:
            return self._sample(regex.parse(re.sub(r'\\p\{[^}]*\}', 'a', pattern)))
        except re.error:
            return self._word()

    def _sample(self, tokens):
        return ''.join(self._token(str(op), argument) for op, argument in tokens)

    def _token(self, op, argument):
        if op == 'LITERAL':
            return chr(argument)
        if op == 'NOT_LITERAL' or op == 'ANY':
            return self.random.choice(PRINTABLE)
        if op == 'IN':
            return self._one_of(argument)
        if op == 'BRANCH':
            return self._sample(self.random.choice(argument[1]))
        if op == 'SUBPATTERN':
            return self._sample(argument[-1])
        if op in ('MAX_REPEAT', 'MIN_REPEAT'):
            low, high, inner = argument
            return ''.join(self._sample(inner) for _ in range(self.random.randint(low, min(int(high), low + 3))))
        return ''

    def _one_of(self, items):
        negated = str(items[0][0]) == 'NEGATE'
        chars = []
        for op, argument in items:
            if str(op) == 'LITERAL':
                chars.append(chr(argument))
            elif str(op) == 'RANGE':
                chars += [chr(c) for c in range(argument[0], min(argument[1], 126) + 1)]
            elif str(op) == 'CATEGORY':
                chars += list('0123456789' if 'DIGIT' in str(argument) else PRINTABLE)
        return self.random.choice([c for c in PRINTABLE if c not in chars] if negated else chars)
