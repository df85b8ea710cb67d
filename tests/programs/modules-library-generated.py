# idea: stepping into dataclasses shows how a class is completed; what it generates has no text and no steps
# library: dataclasses
from dataclasses import dataclass, field
@dataclass  #: call dataclasses.dataclass; call dataclasses._process_class; call dataclasses._FuncBuilder.add_fns_to_class
class P:
    x: int = 1
    y: list = field(default_factory=list)  #: call dataclasses.field; call dataclasses.Field.__init__
p = P()  #: has p attribute:x int 1; not call dataclasses.__create_fn__.<locals>.__init__
