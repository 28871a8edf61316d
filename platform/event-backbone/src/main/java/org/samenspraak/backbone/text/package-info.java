/** What people write, in one form however it came in: typed, pasted or as a document. */
@NullMarked
package org.samenspraak.backbone.text;

import org.jspecify.annotations.NullMarked;
