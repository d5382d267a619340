"""Opening a daemon, and what an open one offers."""

from __future__ import annotations

import asyncio
import os
import urllib.parse
from typing import Any, AsyncIterator

from .errors import ConnectionClosed, VirtError
from .generated.enums import ConnectFlags
from .generated.events import EVENTS
from .generated.operations import Authentication, Families
from .wire import Connection
from .xdr import Reader

#: Events nobody takes are dropped beyond this many, oldest first.
EVENT_LIMIT = 65536
POLKIT = 2


class Session(Families):
    """An open daemon: every family of operations is a property, events are an iterator."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.connection = connection
        self._events: asyncio.Queue[Any] = asyncio.Queue()
        connection.on_event = self._received
        connection.on_closed = self._events.put_nowait

    async def __aenter__(self) -> Session:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Says goodbye and ends the connection."""
        if not self.connection.closed:
            try:
                await self.connect.close()
            except VirtError:
                pass
            self.connection.close()

    async def event_stream(self) -> AsyncIterator[Any]:
        """Records of the events that were registered for, in order; ends with the connection."""
        while True:
            event = await self._events.get()
            if isinstance(event, ConnectionClosed):
                return
            yield event

    def _received(self, program: int, number: int, body: Reader) -> None:
        if record := EVENTS.get((program, number)):
            if self._events.qsize() >= EVENT_LIMIT:
                self._events.get_nowait()
            self._events.put_nowait(record.read(body))


def socket_of(uri: str) -> tuple[str, str]:
    """The socket a URI means, and the URI as the daemon wants to hear it."""
    parts = urllib.parse.urlsplit(uri)
    driver, _, transport = parts.scheme.partition("+")
    if transport not in ("", "unix") or parts.netloc:
        raise ValueError(f"'{uri}': only unix sockets are reached, as in {driver}+unix:///system?socket=PATH")
    query = urllib.parse.parse_qs(parts.query)
    remote = f"{driver}://{parts.path}"
    if "socket" in query:
        return query["socket"][0], remote
    if parts.path == "/session":
        folder = os.environ.get("XDG_RUNTIME_DIR") or os.path.expanduser("~/.cache")
        return os.path.join(folder, "libvirt", "libvirt-sock"), remote
    return "/run/libvirt/libvirt-sock", remote


async def open(uri: str, *, read_only: bool = False) -> Session:
    """Connects to the daemon behind ``uri``, for example ``qemu:///system`` or ``test+unix:///default?socket=PATH``."""
    path, remote = socket_of(uri)
    if read_only and "socket=" not in uri and path.startswith("/run/"):
        path += "-ro"
    connection = await Connection.open(path)
    try:
        authentication = Authentication(connection)
        kinds = await authentication.list()
        if kinds and 0 not in kinds:
            if POLKIT not in kinds:
                raise ConnectionClosed("the daemon asks for SASL, which this package does not have")
            await authentication.polkit()
        session = Session(connection)
        await session.connect.open(remote, ConnectFlags.RO if read_only else ConnectFlags(0))
        return session
    except BaseException:
        connection.close()
        raise
