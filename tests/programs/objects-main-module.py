# idea: the main module is closed: its names are notes already
import __main__ as me
box = [1]  #: has me module module __main__; references me 0
me.cheese = 'Brie'  #: bind cheese; not mutate attribute cheese
