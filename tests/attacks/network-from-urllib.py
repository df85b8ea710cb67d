# attack: the library that most programs load addresses with
import urllib.request

attempt('urlopen', lambda: urllib.request.urlopen(f'http://127.0.0.1:{PORT}/urllib', timeout=2).read())
