# idea: a chained assignment with nested and starred targets is one step that binds them all
# steps: 3 4 5
whole = [1, 2, 3, 4]  #: bind whole
(head, *middle), tail = first, second = whole[:3], whole[3]  #: bind head; bind middle; bind tail; bind first; has middle item:1 int 3
del first[1:], middle[0], second  #: unbind second; mutate item 1; mutate item 0
