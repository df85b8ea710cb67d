import one
seen = [hasattr(one, 'first'), hasattr(one, 'last')]  #: has one attribute:first item:0 int 1; not has one attribute:last list
