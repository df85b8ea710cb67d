# idea: an opened module shows all that it defines, its functions and classes open, what it imported closed
# open: textwrap
import textwrap
x = textwrap.wrap
#: same x textwrap/attribute:wrap; has x default:width int 70; has textwrap attribute:TextWrapper attribute:wrap function TextWrapper.wrap
#: has textwrap attribute:re module module re; not has textwrap attribute:re attribute:compile function function compile
