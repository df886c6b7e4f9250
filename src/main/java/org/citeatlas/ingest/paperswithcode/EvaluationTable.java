package org.citeatlas.ingest.paperswithcode;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.CodeLink;
import org.citeatlas.domain.PaperRecord.Result;
import org.citeatlas.ingest.Markup;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.json.JsonFields;

/** A task with its data sets, and for each the papers that report a score. */
final class EvaluationTable {
    private final long number;
    private final Records records;

    EvaluationTable(long number, Records records) {
        this.number = number;
        this.records = records;
    }

    void read(JsonFields task) {
        String name = task.text("task");
        task.objects("datasets").forEach(dataset -> dataset(dataset, name == null ? "" : name));
        task.objects("subtasks").forEach(this::read);
        task.countRest();
    }

    private void dataset(JsonFields dataset, String task) {
        String label = dataset.text("dataset");
        for (JsonFields row : dataset.object("sota").objects("rows")) {
            row(row, task, label == null ? "" : label);
        }
        dataset.objects("subdatasets").forEach(inner -> dataset(inner, task));
        dataset.countRest();
    }

    private void row(JsonFields row, String task, String dataset) {
        String title = row.text("paper_title");
        if (title == null || dataset.isEmpty()) {
            records.unread("a score without a paper or a data set");
            return;
        }
        PaperRecord.Builder paper = PaperRecord.builder(number, Markup.spaced(title));
        Addresses.add(row, List.of("paper_url"), paper);
        LocalDate day = row.day("paper_date");
        paper.publishedOn(day).year(day == null ? null : Integer.valueOf(day.getYear()));
        JsonNode metrics = row.value("metrics");
        for (Map.Entry<String, JsonNode> metric :
                metrics == null ? List.<Map.Entry<String, JsonNode>>of() : List.copyOf(metrics.properties())) {
            if (!metric.getValue().isNull()) {
                paper.result(
                        new Result(dataset, metric.getKey(), metric.getValue().asText(), task.isEmpty() ? null : task));
            }
        }
        for (JsonFields link : row.objects("code_links")) {
            String url = link.text("url");
            if (url != null) {
                paper.code(new CodeLink(url, null, null));
            }
        }
        row.countRest();
        records.accept(paper.build());
    }
}
