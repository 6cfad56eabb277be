"""A server on Python's ssl that is sent bytes, or sends them. It says "port N".

A client's first line is R and how many bytes it sends, all of which are answered with one, or S and how
many it wants.
"""

import os
import socket
import ssl

ORDER = 14

directory = os.environ["GASKET_TEST_CERTIFICATES"]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(f"{directory}/server-ecdsa.pem", f"{directory}/server-ecdsa.key")
listener = socket.create_server(("127.0.0.1", 0))
print("port", listener.getsockname()[1], flush=True)

room = bytearray(65536)
block = bytes(65536)


def serve(stream):
    order = stream.recv(ORDER)
    left = int(order[1:])
    if order[:1] == b"R":
        while left > 0:
            left -= stream.recv_into(room)
        stream.sendall(b"x")
    else:
        while left > 0:
            count = min(left, len(block))
            stream.sendall(block[:count] if count < len(block) else block)
            left -= count


while True:
    connection, _ = listener.accept()
    with context.wrap_socket(connection, server_side=True) as stream:
        serve(stream)
        stream.recv(1)
