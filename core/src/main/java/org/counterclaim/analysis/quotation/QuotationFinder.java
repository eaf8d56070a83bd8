package org.counterclaim.analysis.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.layout.Paragraphs;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;

/**
 * Finds what a report sets off as not its own words: by quotation marks of any kind, by its layout,
 * or by a line such as "The ministry complained:" before a paragraph. Only how words are set off
 * counts, so scare quotes are quotations too. Linear in the text; thread-safe.
 */
public final class QuotationFinder {

  private final BlockQuotes blockQuotes;

  public QuotationFinder(LanguagePack pack) {
    blockQuotes = new BlockQuotes(pack);
  }

  /** {@return the quotations in the order of the text, an outer one before its inner ones} */
  public List<Quotation> find(Report report) {
    List<Block> paragraphs = Paragraphs.of(report);
    List<Quotation> found = new ArrayList<>(MarkScanner.scan(report.text(), paragraphs));
    found.addAll(blockQuotes.find(report.text(), paragraphs, List.copyOf(found)));
    found.sort(Comparator.comparing(Quotation::extent).thenComparing(Quotation::form));
    return List.copyOf(found);
  }
}
