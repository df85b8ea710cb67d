# idea: a package runs before the module in it, and finds its neighbour by a relative import
# steps: 3 pack:1 pack.tools:1 pack.tools:2 pack.shapes:1 pack.shapes:2 pack.tools:3 pack.tools:4 4 pack.tools:5 pack.tools:6
import pack.tools  #: bind pack; call pack.<module>; call pack.tools.<module>; call pack.shapes.<module>
box = pack.tools.Box([1])  #: call pack.tools.Box.__init__; has box attribute:inside item:0 int 1; has pack attribute:parts item:0 Box; has pack attribute:tools attribute:Box base: type Shape
