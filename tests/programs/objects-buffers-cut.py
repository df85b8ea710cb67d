# idea: what holds more bytes or characters than are told says so, and what holds just as many does not
import io

octets = bytearray(b'abcde' * 20)  #: has octets bytearray bytearray(b'abcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcde')
octets.append(0)  #: has octets bytearray bytearray(b'abcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcde'…)
stream = io.BytesIO(octets)  #: has stream BytesIO b'abcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcde'…, at 0; length stream 101
text = io.StringIO('abcde' * 20)  #: has text StringIO 'abcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcde', at 0
text.seek(100)
text.write('f')  #: has text StringIO 'abcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcdeabcde'…, at 101
