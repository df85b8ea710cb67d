# idea: built-in functions and methods of built-in classes are closed, whoever calls them by a name
order = int.mro  #: has order builtin_function_or_method built-in int.mro; references order 0
count = len  #: has count builtin_function_or_method built-in len; references count 0
upper = str.upper  #: has upper method_descriptor built-in str.upper; references upper 0
text = [].append  #: has text bound: list; references text 1
length = str.__len__  #: has length wrapper_descriptor built-in str.__len__
make = dict.__dict__['fromkeys']  #: has make classmethod_descriptor built-in dict.fromkeys
