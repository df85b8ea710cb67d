# idea: the bytes of a BytesIO change through its buffer, without a move of its own
import io

raw = io.BytesIO(b'abc')
window = raw.getbuffer()
window[1] = ord('X')  #: mutate; has raw BytesIO b'aXc', at 0
window.release()
raw.close()  #: has raw BytesIO closed
