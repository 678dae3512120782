package org.duibiao.ingest.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageEndTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><p>出口3亿元。</p><p class=\"tex",
                "<html><body><p>出口3亿元。</p><a title=\"见>附表",
                "<html><body><p>出口3亿元。</p></bo",
                "<p>出口3亿元。</p><!-- 以下为附表 <table></table>",
                "<p>出口3亿元。</p><script>var menu = '</p>';",
                "<table><tr><td>出口</td><td>3亿元</td></tr>",
                "<table><tr><td><table><tr><td>3</td></tr></table></td></tr>",
                "<html><body><div class=content><p>出口3亿元。</p>",
                "<html><body><div><html><body><p>出口3亿元。</p></body></html><p>进口1亿元。</p>"
            })
    void aPageThatEndsInsideWhatNobodyLeavesOpenBreaksOff(String markup) {
        assertThat(PageEnd.of(markup).breaksOff()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><div><p>出口3亿元。</p></div></body></html>",
                "<HTML><BODY><DIV><P>出口3亿元。</DIV></BODY></HTML>\n<!-- 生成于",
                "<html><body><div><table><tr><td>出口3亿元。</td></tr></body></html>",
                "<html><body><p>出口3亿元。<p>进口1亿元。",
                "<div><p>出口3亿元。",
                "<table><tr><td>出口<td>3亿元<tr><td>进口<td>1亿元</table>",
                "<p>增速 < 3%，且 a <b 均未变。</p>",
                "<p title='a>b'>出口3亿元。</p><script>if (a<b) { '<table>' }</script>",
                "<!--[if gte mso 9]><xml><table></xml><![endif]--><p>出口3亿元。</p>"
            })
    void aPageThatOnlyLeavesOutWhatMayBeLeftOutIsWhole(String markup) {
        assertThat(PageEnd.of(markup).breaksOff()).isFalse();
    }
}
