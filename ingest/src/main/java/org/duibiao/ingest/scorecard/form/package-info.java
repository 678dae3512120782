/** The tables of a report as scoring forms: which sections belong to one form, and what their rows and cells say. */
@NullMarked
package org.duibiao.ingest.scorecard.form;

import org.jspecify.annotations.NullMarked;
