language caldicott 1

use "sensitive.ig"
use "third-party.ig"
use "sealed.ig"
use "psychiatric.ig"
