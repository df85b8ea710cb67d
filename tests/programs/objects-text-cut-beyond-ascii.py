# idea: a long text with letters beyond ASCII is cut after a hundred characters, and says so
text = 'Käse' * 25  #: has text str 'KäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäse'
longer = text + 'n'  #: has longer str 'KäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäseKäse'…; length longer 101
