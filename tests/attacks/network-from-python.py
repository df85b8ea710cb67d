# attack: Python's own ways to the network (a socket of Emscripten is a WebSocket)
import http.client
import socket


def ask():
    connection = http.client.HTTPConnection('127.0.0.1', PORT, timeout=2)
    connection.request('GET', '/http-client')
    return connection.getresponse().read()


def greet():
    with socket.create_connection(('127.0.0.1', PORT), timeout=2) as connection:
        connection.sendall(b'hello')
        return connection.recv(1)


def listen():
    with socket.socket() as server:
        server.bind(('127.0.0.1', PORT + 1))
        server.listen()
        return server.accept()


attempt('http.client', ask)
attempt('socket', greet)
attempt('server', listen)
