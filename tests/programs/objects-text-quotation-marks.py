# idea: a text is told in the quotation marks that Python would write, and with escapes where it needs them
single = "it's"  #: has single str "it's"
double = 'say"so"'  #: has double str 'say"so"'
both = 'it\'s"so"'  #: has both str 'it\'s"so"'
control = 'a\tb\x00c\\d'  #: has control str 'a\tb\x00c\\d'
