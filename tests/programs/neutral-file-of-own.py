# idea: a buffer and a text stream over a raw file of the program's own: none of its methods is called to look at it
import io


class Raw(io.RawIOBase):
    def readable(self):
        print('asked')
        return True

    def readinto(self, buffer):
        print('read')
        buffer[:2] = b'ab'
        return 2

    def tell(self):
        print('tell')
        raise OSError('not to be told')

    @property
    def closed(self):
        print('closed?')
        return False


buffer = io.BufferedReader(Raw(), 4)
text = io.TextIOWrapper(buffer, 'ascii')
letter = text.read(1)
other = buffer
print(letter)
