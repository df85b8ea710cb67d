# idea: two modules that import each other see one another half done
# steps: 3 one:1 one:2 two:1 two:2 one:3
import one  #: has one attribute:last item:0 bool True; has one attribute:last item:1 bool False
