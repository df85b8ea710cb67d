# idea: a module of the author's own runs where it is imported, and its functions where they are called
# steps: 3 helper:1 helper:2 4 helper:3 helper:4
import helper  #: bind helper; call helper.<module>; not bind __loader__; not bind __name__
mine = helper.grow([])  #: call helper.grow; bind items; mutate item 0; bind mine; not bind count
