"""The connection: frames on a unix socket, calls in any order, events, files and streams; one asyncio task reads."""

from __future__ import annotations

import array
import asyncio
import enum
import os
import socket
import struct
from typing import TYPE_CHECKING, Any, Callable, Protocol

from .errors import ConnectionClosed, VirtError
from .xdr import ProtocolError, Reader, Writer

if TYPE_CHECKING:
    from .stream import Stream

HEADER = struct.Struct(">IIiiIi")
FRAME_LIMIT = 33554432
FILE_LIMIT = 32
KEEPALIVE_PROGRAM = 0x6B656570


class MessageType(enum.IntEnum):
    CALL = 0
    REPLY = 1
    MESSAGE = 2
    STREAM = 3
    CALL_WITH_FILES = 4
    REPLY_WITH_FILES = 5
    STREAM_HOLE = 6


class Status(enum.IntEnum):
    OK = 0
    ERROR = 1
    CONTINUE = 2


class Files:
    """Open files that go with a call, and those that come back: whoever takes one out closes it."""

    def __init__(self, *sent: int) -> None:
        self.sent = sent
        self.returned: list[int] = []


class Caller(Protocol):
    """What operations need of a connection."""

    async def call(
        self, program: int, version: int, procedure: int, out: Writer, *, stream: Stream | None = None, files: Files | None = None
    ) -> Reader: ...


class Connection:
    """One socket. Not for several event loops at once."""

    def __init__(self, link: socket.socket) -> None:
        self._link = link
        self._loop = asyncio.get_running_loop()
        self._serial = 0
        self._waiting: dict[int, tuple[asyncio.Future[Reader], Files | None]] = {}
        self._streams: dict[int, Stream] = {}
        self._received = bytearray()
        self._files: list[int] = []
        self._sending = asyncio.Lock()
        self._closed: VirtError | None = None
        self.on_event: Callable[[int, int, Reader], None] | None = None
        self.on_closed: Callable[[VirtError], None] | None = None
        self._loop.add_reader(link.fileno(), self._readable)

    @staticmethod
    async def open(path: str) -> Connection:
        """Connects to the socket of a daemon."""
        link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        link.setblocking(False)
        try:
            await asyncio.get_running_loop().sock_connect(link, path)
        except OSError as wrong:
            link.close()
            raise ConnectionClosed(f"cannot connect to '{path}': {wrong.strerror}; is the daemon running?") from None
        return Connection(link)

    @property
    def closed(self) -> bool:
        return self._closed is not None

    async def call(
        self, program: int, version: int, procedure: int, out: Writer, *, stream: Stream | None = None, files: Files | None = None
    ) -> Reader:
        """Sends a call and waits for its reply; cancelling stops waiting only."""
        if self._closed:
            raise self._closed
        self._serial += 1
        serial = self._serial
        answer: asyncio.Future[Reader] = self._loop.create_future()
        self._waiting[serial] = (answer, files)
        if stream is not None:
            self._streams[serial] = stream
            stream.attach(self, (program, version, procedure, serial))
        sent = files.sent if files is not None else ()
        kind = MessageType.CALL_WITH_FILES if sent else MessageType.CALL
        head = struct.pack(">I", len(sent)) if sent else b""
        try:
            await self.send((program, version, procedure, kind, serial, Status.OK), head + bytes(out.data), sent)
            return await answer
        except BaseException:
            self._streams.pop(serial, None)
            raise
        finally:
            self._waiting.pop(serial, None)

    async def send(self, header: tuple[int, int, int, int, int, int], payload: bytes, files: tuple[int, ...] = ()) -> None:
        size = 4 + HEADER.size + len(payload)
        if size > FRAME_LIMIT:
            raise ProtocolError(f"a message of {size} bytes is longer than the {FRAME_LIMIT} allowed")
        async with self._sending:
            await self._loop.sock_sendall(self._link, struct.pack(">I", size) + HEADER.pack(*header) + payload)
            for file in files:
                while True:
                    try:
                        socket.send_fds(self._link, [b"\0"], [file])
                        break
                    except BlockingIOError:
                        await asyncio.sleep(0)

    def forget_stream(self, serial: int) -> None:
        self._streams.pop(serial, None)

    def close(self, why: VirtError | None = None) -> None:
        """Ends everything that waits."""
        if self._closed:
            return
        self._closed = why or ConnectionClosed("the connection was closed")
        self._loop.remove_reader(self._link.fileno())
        self._link.close()
        for file in self._files:
            os.close(file)
        for answer, _ in self._waiting.values():
            if not answer.done():
                answer.set_exception(self._closed)
        for stream in list(self._streams.values()):
            stream.fail(self._closed)
        if self.on_closed:
            self.on_closed(self._closed)

    def _readable(self) -> None:
        try:
            data, extras, _, _ = self._link.recvmsg(1 << 18, socket.CMSG_SPACE(FILE_LIMIT * 4))
            for level, kind, body in extras:
                if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                    numbers = array.array("i")
                    numbers.frombytes(body[: len(body) - len(body) % numbers.itemsize])
                    self._files.extend(numbers)
            if not data:
                self.close(ConnectionClosed("the daemon closed the connection"))
                return
            self._received += data
            while self._frame():
                pass
        except BlockingIOError:
            return
        except (OSError, ProtocolError) as wrong:
            self.close(ConnectionClosed(f"the connection broke: {wrong}"))

    def _frame(self) -> bool:
        """Handles one frame when it is there whole, its files included."""
        if len(self._received) < 4:
            return False
        size = int.from_bytes(self._received[:4], "big")
        if not 4 + HEADER.size <= size <= FRAME_LIMIT:
            raise ProtocolError(f"a frame of {size} bytes")
        if len(self._received) < size:
            return False
        header = HEADER.unpack_from(self._received, 4)
        body = Reader(bytes(self._received[4 + HEADER.size : size]))
        files: list[int] = []
        count = 0
        if header[3] == MessageType.REPLY_WITH_FILES:
            count = body.u32()
            if count > FILE_LIMIT:
                raise ProtocolError(f"{count} files with one message")
            if len(self._received) < size + count or len(self._files) < count:
                return False
            files, self._files = self._files[:count], self._files[count:]
        del self._received[: size + count]
        self._handle(header, body, files)
        return True

    def _handle(self, header: tuple[Any, ...], body: Reader, files: list[int]) -> None:
        program, version, procedure, kind, serial, status = header
        if program == KEEPALIVE_PROGRAM:
            if procedure == 1:
                self._loop.create_task(self.send((program, version, 2, MessageType.MESSAGE, 0, Status.OK), b""))
        elif kind == MessageType.MESSAGE:
            if self.on_event:
                self.on_event(program, procedure, body)
        elif kind in (MessageType.STREAM, MessageType.STREAM_HOLE):
            if serial in self._streams:
                self._streams[serial].deliver(kind, status, body)
        elif kind in (MessageType.REPLY, MessageType.REPLY_WITH_FILES):
            answer, wanted = self._waiting.get(serial, (None, None))
            if wanted is not None:
                wanted.returned.extend(files)
            else:
                for file in files:
                    os.close(file)
            if answer is None or answer.done():
                return
            if status == Status.ERROR:
                answer.set_exception(VirtError.read(body))
            else:
                answer.set_result(body)
        else:
            raise ProtocolError(f"a message of type {kind} from a daemon")
