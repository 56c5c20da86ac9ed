"""Changes to an entry's file that leave every other line as its author wrote it.

The text is patched where the parser says that a value stands, then read again: unless it says
exactly what was meant, the whole file is written anew in canonical form. So comments and order are
kept where that is possible, and the meaning always.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from catalogue.officers.writing import list_lines, pair_lines, scalar_lines, to_yaml
from catalogue.reading.document import Document
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml

Path = tuple[str | int, ...]
Schema = Mapping[str, Any]


class Removed:
    """In place of a value: the field goes."""


REMOVED = Removed()


@dataclass(frozen=True, slots=True)
class Change:
    """A new value at a path. A position in a list at which nothing stands yet is inserted there."""

    path: Path
    value: Any
    inserts: bool = False


@dataclass(frozen=True, slots=True)
class Amended:
    """keeps_layout: whether all that did not change is byte for byte as it was."""

    text: str
    values: dict[str, Any]
    keeps_layout: bool


class _NoPatchError(Exception):
    """The text's layout is not one that is patched."""


def amended(
    text: str, values: Mapping[str, Any], changes: Sequence[Change], schema: Schema, address: str
) -> Amended:
    """values: what the text says, typed by the schema. address: of the schema, for editors."""
    wanted = changed(values, changes)
    patched = text.replace("\r\n", "\n")
    try:
        for change in changes:
            patched = _patched(patched, change, schema)
    except _NoPatchError:
        patched = ""
    if patched and _meaning(patched, schema) == wanted:
        return Amended(patched, wanted, keeps_layout=True)
    return Amended(to_yaml(wanted, schema, address), wanted, keeps_layout=False)


def changed(values: Mapping[str, Any], changes: Sequence[Change]) -> dict[str, Any]:
    """A copy of the values with the changes."""
    found = copy.deepcopy(dict(values))
    for change in changes:
        _apply(found, change)
    return found


def _meaning(text: str, schema: Schema) -> Any:
    document, _ = read_yaml(text.encode("utf-8"), "")
    return typed(document, schema).content if isinstance(document, Document) else None


def _apply(values: dict[str, Any], change: Change) -> None:
    """In place; groups that a removal empties go with it."""
    *above, last = change.path
    holder: Any = values
    holders = []
    for key in above:
        holders.append((holder, key))
        if isinstance(holder, dict) and key not in holder:
            if change.value is REMOVED:
                return
            holder[key] = {}
        holder = holder[key]
    if change.value is REMOVED:
        holder.pop(last, None)
        for outer, key in reversed(holders):
            if outer[key] or not isinstance(outer, dict):
                break
            outer.pop(key)
    elif change.inserts:
        holder.insert(last, change.value)
    else:
        holder[last] = change.value


def _patched(text: str, change: Change, schema: Schema) -> str:
    try:
        root = yaml.compose(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        raise _NoPatchError from None
    if root is None:
        raise _NoPatchError
    return _Patch(text, root, schema).made(change)


@dataclass
class _Patch:
    text: str
    root: yaml.Node
    schema: Schema

    def made(self, change: Change) -> str:
        path, value = change.path, change.value
        node = self._node(path)
        if value is REMOVED:
            return self.text if node is None else self._without(path)
        if change.inserts:
            return self._inserted(path, value)
        if node is None:
            return self._added(path, value)
        return self._replaced(path, node, value)

    def _node(self, path: Path) -> yaml.Node | None:
        node: yaml.Node | None = self.root
        for key in path:
            if isinstance(node, yaml.MappingNode):
                node = next((v for k, v in node.value if k.value == key), None)
            elif isinstance(node, yaml.SequenceNode) and isinstance(key, int):
                node = node.value[key] if key < len(node.value) else None
            else:
                return None
        return node

    def _schema(self, path: Path) -> Schema:
        schema = self.schema
        for key in path:
            inner = schema.get("items" if isinstance(key, int) else "properties", {})
            schema = inner if isinstance(key, int) else inner.get(key, {})
        return schema

    def _replaced(self, path: Path, node: yaml.Node, value: Any) -> str:
        if not isinstance(node, yaml.ScalarNode) or isinstance(value, dict | list):
            raise _NoPatchError
        start = node.start_mark.index
        line = self._line_start(start)
        lines = list(scalar_lines(self.text[line:start], value, self._indent(path) + "  "))
        return self.text[:line] + "\n".join(lines) + self.text[self._end(node) :]

    def _indent(self, path: Path) -> str:
        """Of the group that holds the value at a path."""
        holder = self._node(path[:-1])
        return " " * (holder.start_mark.column if holder else 0)

    def _added(self, path: Path, value: Any) -> str:
        *above, key = path
        holder = self._node(tuple(above))
        if holder is None and above:
            return self._added(tuple(above), {key: value})
        if not isinstance(holder, yaml.MappingNode) or holder.flow_style or not holder.value:
            raise _NoPatchError
        schema = self._schema(tuple(above))
        order = list(schema.get("properties", {}))
        present = [k.value for k, _ in holder.value]
        before = [
            k for k in present if k in order and key in order and order.index(k) < order.index(key)
        ]
        if not before:
            raise _NoPatchError
        _, last = next(pair for pair in holder.value if pair[0].value == before[-1])
        inner = schema.get("properties", {}).get(key, {})
        return self._behind(last, pair_lines(str(key), value, inner, self._indent(path)))

    def _inserted(self, path: Path, value: Any) -> str:
        *above, index = path
        listed = self._node(tuple(above))
        if not isinstance(listed, yaml.SequenceNode) or listed.flow_style or not listed.value:
            raise _NoPatchError
        indent = " " * listed.start_mark.column
        lines = list_lines([value], self._schema(tuple(above)).get("items", {}), indent)
        if not isinstance(index, int) or index >= len(listed.value):
            return self._behind(listed.value[-1], lines)
        start = self._line_start(listed.value[index].start_mark.index)
        return self.text[:start] + "".join(f"{line}\n" for line in lines) + self.text[start:]

    def _behind(self, node: yaml.Node, lines: Iterator[str]) -> str:
        """After the line on which a value ends, remarks on that line included."""
        found = self.text.find("\n", self._end(node))
        end = len(self.text) if found < 0 else found
        return self.text[:end] + "".join(f"\n{line}" for line in lines) + (self.text[end:] or "\n")

    def _without(self, path: Path) -> str:
        holder = self._node(path[:-1])
        if not isinstance(holder, yaml.MappingNode) or holder.flow_style:
            raise _NoPatchError
        if len(holder.value) == 1 and len(path) > 1:
            return self._without(path[:-1])
        key, value = next(pair for pair in holder.value if pair[0].value == path[-1])
        start = self._line_start(key.start_mark.index)
        if self.text[start : key.start_mark.index].strip():
            raise _NoPatchError  # the first field of a list's item shares its line with the dash
        end = self.text.find("\n", self._end(value))
        return self.text[:start] + (self.text[end + 1 :] if end >= 0 else "")

    def _end(self, node: yaml.Node) -> int:
        """Where the value's own characters end: blocks reach to the next token."""
        last = node
        while isinstance(last, yaml.CollectionNode) and last.value and not last.flow_style:
            inner = last.value[-1]
            last = inner[1] if isinstance(inner, tuple) else inner
        segment = self.text[last.start_mark.index : last.end_mark.index]
        return int(last.start_mark.index) + len(segment.rstrip())

    def _line_start(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1
