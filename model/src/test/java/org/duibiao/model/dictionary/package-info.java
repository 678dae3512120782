/** The dictionary, docs/dictionary.md, made from the catalogue and the contracts of the tables. */
@NullMarked
package org.duibiao.model.dictionary;

import org.jspecify.annotations.NullMarked;
