# idea: stepping into a package of the library steps into the modules inside it, too
# library: json
import json
x = json.dumps([1], indent=1)  #: call json.dumps; call json.encoder.JSONEncoder.encode; bind o
y = json.loads('[1, {}]')  #: call json.loads; call json.decoder.JSONDecoder.raw_decode; has y item:0 int 1
