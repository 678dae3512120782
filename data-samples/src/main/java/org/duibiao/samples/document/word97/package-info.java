/**
 * Writes documents of Word 97 to 2003 from nothing, as [MS-DOC] sets the format down: what a report needs of it, and no more. It knows paragraphs and their
 * marks; what they mean is said by who writes them.
 */
@NullMarked
package org.duibiao.samples.document.word97;

import org.jspecify.annotations.NullMarked;
