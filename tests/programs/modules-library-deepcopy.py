# idea: stepping into copy shows its memo being filled, and how it copies what is in what
# library: copy
import copy
shared = [1]
mine = copy.deepcopy([shared, {2: shared}])  #: call copy.deepcopy; call copy._deepcopy_list; call copy._deepcopy_dict; call copy._keep_alive; bind memo; differ shared mine/item:0; same mine/item:0 mine/item:1/value:2
class A: pass
x = copy.deepcopy(A())  #: call copy._reconstruct; not call copyreg.__newobj__
