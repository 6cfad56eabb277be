"""The other end for the tests of examples/smtp/: a client of smtplib, and a server on the ssl module.

    smtp_peer.py send-starttls|send-smtps PORT CA-FILE
    smtp_peer.py serve-starttls|serve-smtps|serve-leave PORT-FILE CERTIFICATE

The server serves one client, prints what that says, and ends with 0 if TLS was ended by a farewell.
With serve-leave it goes away where the client begins TLS.
"""

import os
import smtplib
import socket
import ssl
import sys


def send(mode, port, ca_file):
    """Sends one letter to a server on this host."""
    context = ssl.create_default_context(cafile=ca_file)
    if mode == "smtps":
        client = smtplib.SMTP_SSL("localhost", port, timeout=20, context=context)
    else:
        client = smtplib.SMTP("localhost", port, timeout=20)
        client.starttls(context=context)
    with client:
        client.sendmail("ann@example.com", ["bob@example.com"], "Subject: by Python\r\n\r\n.a dot\r\n")


class Conversation:
    """What the server says and hears, line by line."""

    def __init__(self, connection):
        self.connection = connection
        self.file = connection.makefile("rb")

    def answer(self, text):
        self.connection.sendall(text.encode() + b"\r\n")

    def lines(self):
        for line in self.file:
            yield line.decode().rstrip("\r\n")


def take_letter(conversation):
    conversation.answer("354 go on")
    for line in conversation.lines():
        if line == ".":
            break
        print("letter", repr(line))
    conversation.answer("250 taken")


def converse(conversation):
    """Answers until QUIT or STARTTLS, and returns which it was; None for the end."""
    for line in conversation.lines():
        print(line)
        word = line.split(" ")[0].upper()
        if word == "EHLO":
            conversation.answer("250-hello\r\n250 STARTTLS")
        elif word == "STARTTLS":
            conversation.answer("220 ready")
            return word
        elif word == "DATA":
            take_letter(conversation)
        elif word == "QUIT":
            conversation.answer("221 goodbye")
            return word
        else:
            conversation.answer("250 fine")
    return None


def serve(mode, port_file, certificate):
    """Serves one client; true if it has ended as it should."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        with open(port_file + ".new", "w", encoding="ascii") as file:
            file.write(str(listener.getsockname()[1]))
        os.rename(port_file + ".new", port_file)
        listener.settimeout(30)
        connection, _ = listener.accept()
    connection.settimeout(20)
    if mode == "smtps":
        connection = context.wrap_socket(connection, server_side=True)
    conversation = Conversation(connection)
    conversation.answer("220 Python")
    end = converse(conversation)
    if mode == "leave":
        return end == "STARTTLS"
    if mode == "starttls" and end == "STARTTLS":
        connection = context.wrap_socket(connection, server_side=True)
        conversation = Conversation(connection)
        end = converse(conversation)
    # Without the client's farewell this is an error: the module takes no cut for an end.
    connection.unwrap()
    return end == "QUIT"


def main():
    action, mode = sys.argv[1].split("-")
    if action == "send":
        send(mode, int(sys.argv[2]), sys.argv[3])
        return 0
    return 0 if serve(mode, sys.argv[2], sys.argv[3]) else 1


sys.exit(main())
