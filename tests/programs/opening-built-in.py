# idea: what is built in is opened without its module, also with it
# open: list builtins.dict
a, b, c = list, dict, set
#: has a attribute:append method_descriptor built-in list.append; has b attribute:get method_descriptor; has c type class set; not has c attribute:add method_descriptor
x = [[]]  #: same x/class: a; same x/item:0/class: a
